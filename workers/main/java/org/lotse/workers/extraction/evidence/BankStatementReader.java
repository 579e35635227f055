package org.lotse.workers.extraction.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lotse.workers.extraction.layout.Found;
import org.lotse.workers.extraction.layout.Phrases;
import org.lotse.workers.extraction.layout.Words;
import org.lotse.workers.extraction.paper.Paper;
import org.lotse.workers.extraction.paper.PaperReader;
import org.lotse.workers.extraction.reading.Field;

/** Bank statements: the balance at the end, and from when to when they go. */
public final class BankStatementReader implements PaperReader {

    private static final List<Phrases> BALANCE = Words.ranked("balance.label");
    private static final Phrases NEW = Words.phrases("balance.label");
    private static final double BY_BALANCE = 0.85;
    private static final Phrases EARLIER = Words.phrases("balance.not");

    @Override
    public List<Field> read(Paper paper) {
        List<Field> fields = new ArrayList<>();
        new Sums(paper).last("balance", BALANCE, line -> !EARLIER.standIn(line)).ifPresent(fields::add);
        List<Field> period = PeriodReader.ofLabels().read(paper);
        fields.addAll(period.isEmpty() ? betweenBalances(paper) : period);
        return fields;
    }

    /** From the day of the old balance to the day of the new one. */
    private static List<Field> betweenBalances(Paper paper) {
        List<Field> period = new ArrayList<>();
        day(paper, EARLIER).ifPresent(found -> period.add(field("periodStart", found)));
        day(paper, NEW).ifPresent(found -> period.add(field("periodEnd", found)));
        return period;
    }

    private static Optional<Found<LocalDate>> day(Paper paper, Phrases labels) {
        return paper.layout().lines().stream()
                .filter(labels::standIn)
                .filter(line -> labels == EARLIER || !EARLIER.standIn(line))
                .flatMap(line -> paper.dates().in(line, 0).stream())
                .findFirst();
    }

    private static Field field(String name, Found<LocalDate> found) {
        String day = found.value().toString();
        return found.part().field(name, day, day, BY_BALANCE);
    }
}
