package org.lotse.workers.extraction.evidence;

import java.util.ArrayList;
import java.util.List;
import org.lotse.workers.extraction.layout.Phrases;
import org.lotse.workers.extraction.layout.Words;
import org.lotse.workers.extraction.paper.Paper;
import org.lotse.workers.extraction.paper.PaperReader;
import org.lotse.workers.extraction.reading.Field;

/** Tax assessments and certificates: income, tax and the year; the employer where one is named. */
public final class TaxAssessmentReader implements PaperReader {

    private static final List<Phrases> INCOME = Words.ranked("total.income");
    private static final List<Phrases> TAX = Words.ranked("tax.due");

    @Override
    public List<Field> read(Paper paper) {
        Sums sums = new Sums(paper);
        List<Field> fields = new ArrayList<>(new Employer(false).read(paper));
        sums.first("totalIncome", INCOME, line -> true).ifPresent(fields::add);
        sums.first("taxDue", TAX, line -> true).ifPresent(fields::add);
        fields.addAll(PeriodReader.ofYears().read(paper));
        return fields;
    }
}
