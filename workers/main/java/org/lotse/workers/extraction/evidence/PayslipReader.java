package org.lotse.workers.extraction.evidence;

import java.util.ArrayList;
import java.util.List;
import org.lotse.workers.extraction.layout.Line;
import org.lotse.workers.extraction.layout.Phrases;
import org.lotse.workers.extraction.layout.Words;
import org.lotse.workers.extraction.paper.Paper;
import org.lotse.workers.extraction.paper.PaperReader;
import org.lotse.workers.extraction.reading.Field;

/** Payslips: who pays, what was earned before and after deductions, and for which month. */
public final class PayslipReader implements PaperReader {

    private static final List<Phrases> GROSS = Words.ranked("gross.label", "gross.maybe");
    private static final List<Phrases> NET = Words.ranked("net.label", "net.maybe");
    private static final Phrases SUMS = Words.phrases("amount.sums");

    @Override
    public List<Field> read(Paper paper) {
        Sums sums = new Sums(paper);
        List<Field> fields = new ArrayList<>(new Employer(true).read(paper));
        sums.first("grossAmount", GROSS, PayslipReader::counts).ifPresent(fields::add);
        sums.first("netAmount", NET, PayslipReader::counts).ifPresent(fields::add);
        fields.addAll(PeriodReader.ofMonths().read(paper));
        return fields;
    }

    /** Sums of the year so far are left out unless the line says more than that. */
    private static boolean counts(Line line) {
        return !SUMS.are(line.folded().strip());
    }
}
