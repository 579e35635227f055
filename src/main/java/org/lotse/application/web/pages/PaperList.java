package org.lotse.application.web.pages;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.lotse.application.internal.Standing.Paper;
import org.lotse.application.internal.Standings;
import org.lotse.application.web.StatusWords;
import org.lotse.document.DocumentType;
import org.lotse.kernel.CaseId;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The files of one kind with what a machine made of them so far. */
@Component
class PaperList {

    /** A reading takes seconds; after that the page stops asking and the client goes on. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Standings standings;
    private final StatusWords words;
    private final ReadWords readWords;
    private final Clock clock;

    PaperList(Standings standings, StatusWords words, ReadWords readWords, Clock clock) {
        this.standings = standings;
        this.words = words;
        this.readWords = readWords;
        this.clock = clock;
    }

    /**
     * One file.
     *
     * @param state {@code READING}, {@code LATER}, {@code GOOD} or {@code POOR}
     * @param kind what it was read as, in words, or null
     * @param pictured whether there is a picture of the first page
     */
    public record Sheet(
            String id,
            String name,
            String size,
            String state,
            String kind,
            boolean pictured,
            List<ReadWords.Fact> facts,
            List<String> advice,
            boolean removable) {}

    void into(Model model, CaseId caseId, DocumentType type, Locale locale) {
        List<Sheet> sheets = of(caseId, type, locale);
        model.addAttribute("type", type);
        model.addAttribute("sheets", sheets);
        model.addAttribute("reading", isReading(sheets));
    }

    List<Sheet> of(CaseId caseId, DocumentType type, Locale locale) {
        return standings.of(caseId).papers().stream()
                .filter(paper -> paper.document().type() == type)
                .map(paper -> sheet(paper, locale))
                .toList();
    }

    static boolean isReading(List<Sheet> sheets) {
        return sheets.stream().anyMatch(sheet -> sheet.state().equals("READING"));
    }

    private Sheet sheet(Paper paper, Locale locale) {
        return new Sheet(
                paper.document().id().toString(),
                paper.document().fileName(),
                size(paper.document().size(), locale),
                state(paper, words.advice(paper, locale)),
                paper.reading().map(reading -> readWords.kind(reading, locale)).orElse(null),
                paper.reading().stream().anyMatch(reading -> !reading.pages().isEmpty()),
                paper.reading().map(reading -> readWords.facts(reading, locale)).orElse(List.of()),
                words.advice(paper, locale),
                paper.removable());
    }

    private String state(Paper paper, List<String> advice) {
        if (paper.reading().isPresent()) {
            return paper.readable() && advice.isEmpty() ? "GOOD" : "POOR";
        }
        boolean fresh = paper.document().uploadedAt().plus(PATIENCE).isAfter(clock.instant());
        return fresh ? "READING" : "LATER";
    }

    private static String size(int bytes, Locale locale) {
        return bytes < 1_000_000
                ? String.format(locale, "%d KB", Math.max(1, bytes / 1000))
                : String.format(locale, "%.1f MB", bytes / 1_000_000.0);
    }
}
