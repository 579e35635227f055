package org.lotse.workers.screening;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What operators have been told of the lists, so that they hear everything new and nothing twice. */
final class ListNews {

    private final Clock clock;
    private final String workerId;
    private Map<String, ListReport> told = new LinkedHashMap<>();

    ListNews(Clock clock, String workerId) {
        this.clock = clock;
        this.workerId = workerId;
    }

    /**
     * @param found all that is wrong at this moment, and what came into force
     * @return what they have not been told yet, and which troubles are over
     */
    List<ListReport> of(List<ListReport> found) {
        Map<String, ListReport> now = found.stream()
                .collect(Collectors.toMap(ListNews::key, report -> report, (a, b) -> b, LinkedHashMap::new));
        List<ListReport> over = over(now);
        List<ListReport> news = new ArrayList<>(over);
        now.values().stream()
                .filter(report -> isOver(over, report) || !report.saysTheSameAs(told.get(key(report))))
                .forEach(news::add);
        told.values().stream()
                .filter(report -> !report.status().isProblem())
                .forEach(report -> now.putIfAbsent(key(report), report));
        told = now;
        return news;
    }

    private List<ListReport> over(Map<String, ListReport> now) {
        return told.values().stream()
                .filter(report -> report.status().isProblem() && !now.containsKey(key(report)))
                .map(ListReport::source)
                .distinct()
                .map(this::resolved)
                .toList();
    }

    private ListReport resolved(String source) {
        return new ListReport(source, "", null, "", 0, clock.instant(), workerId, ListReport.Status.RESOLVED, null);
    }

    /** What is left of a list's troubles is told again, because all of them were taken back together. */
    private static boolean isOver(List<ListReport> over, ListReport report) {
        return report.status().isProblem()
                && over.stream().anyMatch(one -> one.source().equals(report.source()));
    }

    private static String key(ListReport report) {
        return Stream.of(report.source(), report.status().name()).collect(Collectors.joining(" "));
    }
}
