package org.lotse.workers.extraction.bill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.workers.extraction.layout.Found;
import org.lotse.workers.extraction.layout.Labelled;
import org.lotse.workers.extraction.layout.Line;
import org.lotse.workers.extraction.layout.Phrases;
import org.lotse.workers.extraction.layout.Words;
import org.lotse.workers.extraction.paper.Paper;
import org.lotse.workers.extraction.paper.PaperReader;
import org.lotse.workers.extraction.reading.Field;
import org.lotse.workers.extraction.value.Currencies;
import org.lotse.workers.extraction.value.Money;

/** What a bill asks for in the end, taxes included, and its currency. */
public final class Total implements PaperReader {

    private static final Phrases TO_PAY = Words.phrases("total.to.pay");
    private static final Phrases GRAND = Words.phrases("total.grand");
    private static final Phrases TOTAL = Words.phrases("total.any");
    private static final Phrases PART = Words.phrases("total.part");
    private static final double LABELLED = 0.95;
    private static final double COMMON_WORD = 0.85;
    private static final double CURRENCY_BESIDE = 0.95;
    private static final double CURRENCY_ELSEWHERE = 0.8;

    private record Sum(Found<Money> found, Line label, double sure) {}

    @Override
    public List<Field> read(Paper paper) {
        List<Field> fields = new ArrayList<>();
        sum(paper).ifPresent(sum -> {
            fields.add(sum.found()
                    .part()
                    .field(
                            "total",
                            sum.found().part().text(),
                            sum.found().value().plain(),
                            sum.sure()));
            currency(paper, sum).ifPresent(fields::add);
        });
        return fields;
    }

    private static Optional<Sum> sum(Paper paper) {
        return labelled(paper, GRAND, LABELLED)
                .or(() -> labelled(paper, TO_PAY, LABELLED))
                .or(() -> labelled(paper, TOTAL, COMMON_WORD));
    }

    /** Of several sums under like labels the largest is the whole. */
    private static Optional<Sum> labelled(Paper paper, Phrases labels, double sure) {
        return Labelled.find(paper.layout(), labels, line -> counts(line, labels), paper.amounts()).stream()
                .flatMap(label -> last(label).map(found -> new Sum(found, label.label(), sure)).stream())
                .filter(sum -> sum.found().value().amount().signum() > 0)
                .max(Comparator.comparing(sum -> sum.found().value().amount()));
    }

    private static boolean counts(Line line, Phrases labels) {
        return !PART.standIn(line) || labels == GRAND && labels.standIn(line);
    }

    private static Optional<Found<Money>> last(Labelled<Money> label) {
        List<Found<Money>> row = certain(label.row());
        return row.isEmpty() ? certain(label.under()).stream().findFirst() : Optional.of(row.get(row.size() - 1));
    }

    private static List<Found<Money>> certain(List<Found<Money>> amounts) {
        return amounts.stream().filter(found -> found.value().certain()).toList();
    }

    private static Optional<Field> currency(Paper paper, Sum sum) {
        String beside = sum.found().value().currency();
        Optional<String> named = Currencies.codeIn(sum.label().folded());
        if (named.isPresent() || !beside.isEmpty()) {
            String code = named.filter(label -> !label.equals(beside)).orElse(beside);
            return Optional.of(sum.found().part().field("currency", code, code, CURRENCY_BESIDE));
        }
        return usual(paper).map(code -> sum.found().part().field("currency", code, code, CURRENCY_ELSEWHERE));
    }

    /** The currency that most amounts of the paper have, else the one it names. */
    private static Optional<String> usual(Paper paper) {
        Map<String, Integer> counts = new HashMap<>();
        paper.layout().lines().stream()
                .flatMap(line -> paper.amounts().in(line, 0).stream())
                .map(found -> found.value().currency())
                .filter(code -> !code.isEmpty())
                .forEach(code -> counts.merge(code, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .or(() -> paper.layout().lines().stream()
                        .flatMap(line -> Currencies.in(line.folded()).stream())
                        .findFirst());
    }
}
