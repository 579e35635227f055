package org.lotse.workers.extraction.evidence;

import java.util.ArrayList;
import java.util.List;
import org.lotse.workers.extraction.layout.Phrases;
import org.lotse.workers.extraction.layout.Words;
import org.lotse.workers.extraction.paper.Paper;
import org.lotse.workers.extraction.paper.PaperReader;
import org.lotse.workers.extraction.reading.Field;

/** Bank statements: the balance at the end, and from when to when they go. */
public final class BankStatementReader implements PaperReader {

    private static final List<Phrases> BALANCE = Words.ranked("balance.label");
    private static final Phrases EARLIER = Words.phrases("balance.not");

    @Override
    public List<Field> read(Paper paper) {
        List<Field> fields = new ArrayList<>();
        new Sums(paper).last("balance", BALANCE, line -> !EARLIER.standIn(line)).ifPresent(fields::add);
        fields.addAll(PeriodReader.ofMonths().read(paper));
        return fields;
    }
}
