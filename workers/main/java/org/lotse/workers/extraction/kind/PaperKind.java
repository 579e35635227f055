package org.lotse.workers.extraction.kind;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.lotse.workers.extraction.layout.Line;
import org.lotse.workers.extraction.layout.Phrases;
import org.lotse.workers.extraction.layout.Words;
import org.lotse.workers.extraction.paper.Paper;

/** What kind of paper it is, by its title and the words that go with such papers. */
enum PaperKind {
    REGISTER("type.register"),
    BANK("type.bank"),
    PAYSLIP("type.payslip"),
    TAX("type.tax"),
    CERTIFICATE("type.address"),
    BILL("type.bill"),
    LETTER(null);

    private static final double TITLE = 3;
    private static final double MENTION = 1;
    private static final double TITLE_UNTIL = 0.45;
    private static final int WORDS_OF_A_TITLE = 7;
    private static final int MOST_COMPANIONS = 4;
    private static final double LARGE = 1;
    private static final double LARGER = 1.3;
    private static final double ENOUGH = 4;

    private final Phrases titles;
    private final Phrases companions;

    PaperKind(String key) {
        titles = key == null ? null : Words.phrases(key);
        companions = key == null || key.equals("type.address") ? null : Words.phrases(key + ".also");
    }

    static PaperKind of(Paper paper) {
        return Arrays.stream(values())
                .max(Comparator.comparingDouble(kind -> kind.score(paper)))
                .orElse(LETTER);
    }

    private double score(Paper paper) {
        if (titles == null) {
            return ENOUGH - 0.5;
        }
        double title = paper.layout().lines().stream()
                .filter(titles::standIn)
                .mapToDouble(line -> title(line, paper.layout().tall()))
                .max()
                .orElse(0);
        return title == 0 ? 0 : title + companions(paper);
    }

    /** A word of a kind counts as the title where it stands short and at the top of the first page. */
    private static double title(Line line, double tall) {
        boolean atTop =
                line.page() == 1 && line.top() < TITLE_UNTIL && line.text().split("\\s+").length <= WORDS_OF_A_TITLE;
        boolean large = line.box().height() > LARGER * tall;
        return atTop ? TITLE + (large ? LARGE : 0) : MENTION;
    }

    private double companions(Paper paper) {
        if (companions == null) {
            return 1;
        }
        String text = paper.layout().lines().stream().map(Line::folded).collect(Collectors.joining("\n"));
        return Math.min(MOST_COMPANIONS, companions.count(text));
    }
}
