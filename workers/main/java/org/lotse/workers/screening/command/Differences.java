package org.lotse.workers.screening.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What distinguishes one answer from another, down to the last letter of an explanation. */
final class Differences {

    private static final int LONGEST_VALUE = 120;

    private final Consumer<String> found;

    private Differences(Consumer<String> found) {
        this.found = found;
    }

    /** @param limit how many hits were wanted; more were recorded only because some had been judged before */
    static List<String> between(Recorded.Answer recorded, Recorded.Answer now, int limit) {
        List<String> found = new ArrayList<>();
        Differences differences = new Differences(found::add);
        differences.refusals(recorded.refusal(), now.refusal());
        differences.hits(recorded.hits(), now.hits(), limit);
        differences.nearMisses(recorded.nearMiss(), now.nearMiss());
        return found;
    }

    private void refusals(String recorded, String now) {
        if (!String.valueOf(recorded).equals(String.valueOf(now))) {
            found.accept("whether there is anybody to look for: archived %s, now %s".formatted(recorded, now));
        }
    }

    private void hits(List<JsonNode> recorded, List<JsonNode> now, int limit) {
        Map<String, JsonNode> before = byEntry(recorded);
        Map<String, JsonNode> after = byEntry(now);
        before.forEach((entry, hit) -> {
            if (after.containsKey(entry)) {
                same("hit " + entry, hit, after.get(entry));
            } else {
                found.accept("hit %s: archived with %s, now none".formatted(entry, hit.path("score")));
            }
        });
        now.stream()
                .limit(Math.max(0, limit))
                .filter(hit -> !before.containsKey(entry(hit)))
                .forEach(hit -> found.accept("hit %s: not archived, now %s".formatted(entry(hit), hit.path("score"))));
        List<String> shared = new ArrayList<>(after.keySet());
        shared.retainAll(before.keySet());
        List<String> order = new ArrayList<>(before.keySet());
        order.retainAll(after.keySet());
        if (!shared.equals(order)) {
            found.accept("the order of the hits");
        }
    }

    private void nearMisses(JsonNode recorded, JsonNode now) {
        if (recorded == null || now == null) {
            if (recorded != now) {
                found.accept("near miss: archived %s, now %s".formatted(name(recorded), name(now)));
            }
        } else if (!entry(recorded).equals(entry(now))) {
            found.accept("near miss: archived %s, now %s".formatted(entry(recorded), entry(now)));
        } else {
            same("near miss " + entry(now), recorded, now);
        }
    }

    private static String name(JsonNode hit) {
        return hit == null ? "none" : entry(hit);
    }

    private static Map<String, JsonNode> byEntry(List<JsonNode> hits) {
        Map<String, JsonNode> byEntry = new LinkedHashMap<>();
        hits.forEach(hit -> byEntry.put(entry(hit), hit));
        return byEntry;
    }

    private static String entry(JsonNode hit) {
        return hit.path("list").asText() + ":" + hit.path("entryId").asText();
    }

    private void same(String where, JsonNode recorded, JsonNode now) {
        if (recorded.isObject() && now.isObject()) {
            Set<String> names = new LinkedHashSet<>();
            recorded.fieldNames().forEachRemaining(names::add);
            now.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> same(where + ", " + name, recorded.path(name), now.path(name)));
        } else if (recorded.isArray() && now.isArray() && recorded.size() == now.size()) {
            for (int i = 0; i < now.size(); i++) {
                same(where + " " + (i + 1), recorded.get(i), now.get(i));
            }
        } else if (!equal(recorded, now)) {
            found.accept("%s: archived %s, now %s".formatted(where, shown(recorded), shown(now)));
        }
    }

    /** What is absent and what is null are the same; numbers are, when every bit of them is. */
    private static boolean equal(JsonNode recorded, JsonNode now) {
        if (recorded.isNumber() && now.isNumber()) {
            return Double.doubleToLongBits(recorded.doubleValue()) == Double.doubleToLongBits(now.doubleValue());
        }
        return isNothing(recorded) && isNothing(now) || recorded.equals(now);
    }

    private static boolean isNothing(JsonNode node) {
        return node.isNull() || node.isMissingNode();
    }

    private static String shown(JsonNode node) {
        String text = isNothing(node) ? "nothing" : node.toString();
        return text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + "…" : text;
    }
}
