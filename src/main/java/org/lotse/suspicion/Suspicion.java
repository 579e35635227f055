package org.lotse.suspicion;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.lotse.kernel.CaseId;
import org.lotse.party.PartyId;

/**
 * The file of one suspicion.
 *
 * @param id its own key, which says nothing of whom it is about
 * @param about the case of the client it is about
 * @param occasion what drew attention
 * @param assessments the last one counts, those before were sent back
 * @param ruling null until decided
 * @param filing null until a report is handed in
 * @param agreement null unless the authority agrees with the transaction
 * @param releasedAt null until the transaction may be carried out
 */
public record Suspicion(
        CaseId id,
        CaseId about,
        PartyId party,
        String occasion,
        String openedBy,
        Instant openedAt,
        List<Assessment> assessments,
        Ruling ruling,
        Filing filing,
        Agreement agreement,
        Instant releasedAt,
        List<Question> questions) {

    public Suspicion {
        assessments = List.copyOf(assessments);
        questions = List.copyOf(questions);
    }

    static Suspicion opened(CaseId about, PartyId party, String occasion, String by, Instant at) {
        return new Suspicion(
                CaseId.next(), about, party, occasion, by, at, List.of(), null, null, null, null, List.of());
    }

    @JsonIgnore
    public Stage stage() {
        if (ruling == null) {
            return proposal().isPresent() ? Stage.DECIDING : Stage.ASSESSING;
        }
        if (!ruling.reported()) {
            return Stage.NOT_REPORTED;
        }
        if (filing == null) {
            return Stage.FILING;
        }
        return releasedAt == null ? Stage.RESTING : Stage.RELEASED;
    }

    /** The assessment that stands. */
    @JsonIgnore
    public Optional<Assessment> proposal() {
        return latest().filter(one -> one.sentBack() == null);
    }

    @JsonIgnore
    public Optional<Assessment> latest() {
        return assessments.isEmpty() ? Optional.empty() : Optional.of(assessments.get(assessments.size() - 1));
    }

    Suspicion assessed(Assessment assessment) {
        var all = new ArrayList<>(assessments);
        all.add(assessment);
        return with(all, ruling, filing, agreement, releasedAt, questions);
    }

    Suspicion sentBack(String why) {
        var all = new ArrayList<>(assessments);
        all.set(all.size() - 1, all.get(all.size() - 1).sentBackFor(why));
        return with(all, ruling, filing, agreement, releasedAt, questions);
    }

    Suspicion decided(Ruling decision) {
        return with(assessments, decision, filing, agreement, releasedAt, questions);
    }

    Suspicion filed(Filing report) {
        return with(assessments, ruling, report, agreement, releasedAt, questions);
    }

    Suspicion agreed(Agreement words) {
        return with(assessments, ruling, filing, words, releasedAt, questions);
    }

    Suspicion released(Instant at) {
        return with(assessments, ruling, filing, agreement, at, questions);
    }

    Suspicion asked(Question question) {
        var all = new ArrayList<>(questions);
        all.add(question);
        return with(assessments, ruling, filing, agreement, releasedAt, all);
    }

    Suspicion answered(CaseId question, UnaryOperator<Question> answer) {
        List<Question> all = questions.stream()
                .map(one -> one.id().equals(question) ? answer.apply(one) : one)
                .toList();
        return with(assessments, ruling, filing, agreement, releasedAt, all);
    }

    private Suspicion with(
            List<Assessment> weighed,
            Ruling decision,
            Filing report,
            Agreement words,
            Instant free,
            List<Question> asked) {
        return new Suspicion(
                id, about, party, occasion, openedBy, openedAt, weighed, decision, report, words, free, asked);
    }
}
