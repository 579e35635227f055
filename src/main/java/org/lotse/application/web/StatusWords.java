package org.lotse.application.web;

import java.util.List;
import java.util.Locale;
import org.lotse.application.internal.ClientStatus;
import org.lotse.application.internal.Standing;
import org.lotse.application.internal.Standing.Paper;
import org.lotse.application.internal.Words;
import org.lotse.decisionreview.DecisionReview;
import org.springframework.stereotype.Component;

/** A case's standing in plain words; the same whoever in the bank is working on it (GwG §47). */
@Component
public class StatusWords {

    private final Words words;

    StatusWords(Words words) {
        this.words = words;
    }

    public String title(Standing standing, Locale locale) {
        return words.say(locale, "status." + stem(standing) + ".title");
    }

    /** What happens next and by when. */
    public String explanation(Standing standing, Locale locale) {
        boolean told = standing.status() == ClientStatus.CLOSING && standing.endedByBank() && !standing.late();
        boolean late = standing.late() && standing.again().isEmpty();
        String key = "status." + stem(standing) + (told ? ".by-bank" : late ? ".late" : ".text");
        String day = standing.by().map(by -> words.date(locale, by)).orElse("");
        return words.say(locale, key, day);
    }

    /** A refusal that was lifted is none any more. */
    private static String stem(Standing standing) {
        return standing.again().filter(DecisionReview::lifted).isPresent()
                ? DecisionReview.Ruling.LIFTED.name()
                : standing.status().name();
    }

    public List<String> needed(Standing standing, Locale locale) {
        if (standing.status() == ClientStatus.DRAFT) {
            return List.of(words.say(locale, "status.DRAFT.needed"));
        }
        return standing.request().map(request -> words.reasons(locale, request)).orElseGet(() -> standing.reason()
                .map(reason -> List.of(words.rejection(locale, reason)))
                .orElse(List.of()));
    }

    public List<String> advice(Paper paper, Locale locale) {
        return words.advice(locale, paper.reasons());
    }
}
