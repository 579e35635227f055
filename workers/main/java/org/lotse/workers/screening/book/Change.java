package org.lotse.workers.screening.book;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.lotse.workers.screening.list.EntryContent;
import org.lotse.workers.screening.list.ListEntry;
import org.lotse.workers.screening.list.SanctionsList;
import org.lotse.workers.screening.match.Matcher;

/**
 * What differs between two states of the lists.
 *
 * @param touched entries added, removed or changed, as {@code LIST:id}
 * @param suspects finds who may resemble a touched entry of the later state; a few clients among very many
 */
record Change(Set<String> touched, Matcher suspects) {

    static Change between(List<SanctionsList> before, List<SanctionsList> after) {
        Set<SanctionsList> same = new HashSet<>();
        after.stream().filter(list -> isAmong(before, list)).forEach(same::add);
        Map<String, String> earlier = contents(before.stream()
                .filter(list -> !isAmong(List.copyOf(same), list))
                .toList());
        List<SanctionsList> changed =
                after.stream().filter(list -> !same.contains(list)).toList();
        Map<String, String> later = contents(changed);
        Set<String> touched = new TreeSet<>(earlier.keySet());
        touched.addAll(later.keySet());
        touched.removeIf(entry -> Objects.equals(earlier.get(entry), later.get(entry)));
        return new Change(
                touched,
                new Matcher(changed.stream()
                        .map(list -> only(list, touched))
                        .filter(list -> !list.entries().isEmpty())
                        .toList()));
    }

    private static boolean isAmong(List<SanctionsList> lists, SanctionsList list) {
        return lists.stream()
                .anyMatch(other ->
                        other.source().equals(list.source()) && other.sha256().equals(list.sha256()));
    }

    /** A publisher who uses a number twice means both entries by it. */
    private static Map<String, String> contents(List<SanctionsList> lists) {
        Map<String, String> contents = new HashMap<>();
        for (SanctionsList list : lists) {
            for (ListEntry entry : list.entries()) {
                contents.merge(
                        key(list.source(), entry.id()), EntryContent.of(entry), (one, other) -> one + "+" + other);
            }
        }
        return contents;
    }

    private static SanctionsList only(SanctionsList list, Set<String> touched) {
        return new SanctionsList(
                list.source(),
                list.origin(),
                list.publicationDate(),
                list.sha256(),
                list.entries().stream()
                        .filter(entry -> touched.contains(key(list.source(), entry.id())))
                        .toList());
    }

    boolean concerns(String list, String entryId) {
        return touched.contains(key(list, entryId));
    }

    static String key(String list, String entryId) {
        return list + ":" + entryId;
    }
}
