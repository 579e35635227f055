package org.lotse.workers.extraction.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lotse.workers.extraction.reading.Reading;

/** What was read from pictures of identity documents, counted over all and by group. */
final class IdentityMeasure {

    private static final double EXACT = 0.95;
    private static final double RIGHT = 0.99;
    private static final int WRONG_NAMES = 1;

    private final LocalDate today;
    private final Tally all = new Tally();
    private final Map<String, Tally> groups = new TreeMap<>();
    private final List<String> missed = new ArrayList<>();

    /** @param today the day that decides about centuries the zone leaves out */
    IdentityMeasure(LocalDate today) {
        this.today = today;
    }

    /** A picture that carries a zone with these lines; it counts in each of the groups. */
    synchronized Judgement add(String file, List<String> lines, Collection<String> belongsTo, Reading reading) {
        Judgement judgement = Judgement.of(lines, TrueFields.of(lines, today), reading);
        all.add(judgement);
        belongsTo.forEach(
                group -> groups.computeIfAbsent(group, any -> new Tally()).add(judgement));
        if (!judgement.exact() || judgement.acceptedWrong() || judgement.acceptedWrongName()) {
            missed.add("%s: %s%s%n    is   %s%n    read %s"
                    .formatted(
                            file,
                            judgement.accepted() ? "ACCEPTED, " : "",
                            judgement.wrong().isEmpty() ? "no field wrong" : "wrong " + judgement.wrong(),
                            lines,
                            reading.mrz() == null
                                    ? reading.reasons()
                                    : reading.mrz().lines()));
        }
        return judgement;
    }

    Tally group(String name) {
        return groups.getOrDefault(name, new Tally());
    }

    Tally all() {
        return all;
    }

    /** Pictures not read exactly, with what stands there and what was read. */
    List<String> missed() {
        return List.copyOf(missed);
    }

    void print(Report report) {
        report.heading("Zones, %d pictures".formatted(all.pictures()));
        report.share("all lines exact", all.exact(), EXACT);
        groups.forEach((group, tally) ->
                report.figure("  %s (%d)".formatted(group, tally.pictures()), Report.percent(tally.exact())));
        report.share("fields right, specimen pictures", all.right(), RIGHT);
        report.figure("accepted without a person", String.valueOf(all.accepted()));
        report.atMost("accepted but wrong: number, dates, nationality", all.wrong(), 0);
        report.atMost("accepted but wrong: name", all.wrongName(), WRONG_NAMES);
        missed.forEach(report::line);
    }
}
