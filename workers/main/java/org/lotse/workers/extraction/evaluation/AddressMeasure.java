package org.lotse.workers.extraction.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lotse.workers.extraction.reading.Field;
import org.lotse.workers.extraction.reading.Reading;

/** How many facts of proofs of address and invoices were read, field by field. */
final class AddressMeasure {

    private static final double RIGHT = 0.9;

    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> missed = new ArrayList<>();
    private final List<String> documents = new ArrayList<>();

    void add(String file, AddressTruth truth, Reading reading) {
        documents.add("%-42s %-17s %s %s".formatted(file, reading.type(), reading.verdict(), reading.reasons()));
        truth.fields().forEach((field, value) -> {
            boolean holds = truth.holds(field, reading);
            int[] count = counts.computeIfAbsent(field, any -> new int[2]);
            count[0] += holds ? 1 : 0;
            count[1]++;
            if (!holds) {
                missed.add("%s: %s is %s, read %s"
                        .formatted(
                                file,
                                field,
                                value,
                                reading.field(field).map(Field::normalised).orElse("nothing")));
            }
        });
    }

    /** The share of all fields given that were read as they are, 0 to 1; 1 when none is given. */
    double right() {
        int right = counts.values().stream().mapToInt(count -> count[0]).sum();
        int given = counts.values().stream().mapToInt(count -> count[1]).sum();
        return given == 0 ? 1 : right / (double) given;
    }

    void print(Report report) {
        report.heading("Proof of address and invoices, %d documents".formatted(documents.size()));
        report.share("fields right, where given", right(), RIGHT);
        counts.forEach((field, count) -> report.figure("  " + field, count[0] + " of " + count[1]));
        missed.forEach(report::line);
        documents.forEach(report::line);
    }
}
