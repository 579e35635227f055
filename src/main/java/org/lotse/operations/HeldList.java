package org.lotse.operations;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lotse.screening.ListInForce;

/**
 * What worker programs say of one edition of a list.
 *
 * @param list as the last of them reported it
 * @param workers those that say exactly this
 * @param silent nobody who is heard of holds the list any more; this is the last that was heard
 * @param age days since its publication, or null when it never said when that was
 */
record HeldList(ListInForce list, List<String> workers, boolean silent, Long age) {

    public boolean isInForce() {
        return list.status().equals("IN_FORCE");
    }

    public boolean isStale() {
        return list.status().equals("STALE");
    }

    /**
     * What those at work say, put together; of a list nobody at work speaks of, what was last said of its edition in
     * force.
     */
    static List<HeldList> of(List<ListInForce> reports, Set<String> atWork, LocalDate today) {
        Map<String, List<ListInForce>> said = new LinkedHashMap<>();
        reports.stream()
                .filter(report -> atWork.contains(report.workerId()))
                .sorted(Comparator.comparing(ListInForce::source).thenComparing(ListInForce::status))
                .forEach(report -> said.computeIfAbsent(saying(report), any -> new ArrayList<>())
                        .add(report));
        List<HeldList> held = new ArrayList<>();
        said.values().forEach(same -> held.add(of(same, false, today)));
        lastHeard(reports, held).forEach(report -> held.add(of(List.of(report), true, today)));
        held.sort(Comparator.comparing((HeldList one) -> one.list.source()).thenComparing(one -> one.list.status()));
        return held;
    }

    private static List<ListInForce> lastHeard(List<ListInForce> reports, List<HeldList> held) {
        Map<String, ListInForce> last = new LinkedHashMap<>();
        reports.stream()
                .filter(report -> report.status().equals("IN_FORCE"))
                .filter(report ->
                        held.stream().noneMatch(one -> one.list.source().equals(report.source())))
                .sorted(Comparator.comparing(ListInForce::loadedAt))
                .forEach(report -> last.put(report.source(), report));
        return List.copyOf(last.values());
    }

    private static String saying(ListInForce report) {
        return String.join("\n", report.source(), report.status(), report.sha256(), String.valueOf(report.reason()));
    }

    private static HeldList of(List<ListInForce> same, boolean silent, LocalDate today) {
        ListInForce latest =
                same.stream().max(Comparator.comparing(ListInForce::loadedAt)).orElseThrow();
        List<String> workers = same.stream().map(ListInForce::workerId).sorted().toList();
        return new HeldList(latest, workers, silent, age(latest.publicationDate(), today));
    }

    private static Long age(String published, LocalDate today) {
        try {
            return published == null ? null : ChronoUnit.DAYS.between(LocalDate.parse(published), today);
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }
}
