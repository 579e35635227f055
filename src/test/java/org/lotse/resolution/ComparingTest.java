package org.lotse.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.party.Gender;

class ComparingTest {

    private static final String NUMBER = "12345678911";

    private final Someone joerg = Someone.called("Jörg", "Müller").taxed(NUMBER);

    @ParameterizedTest
    @CsvSource({
        "Jörg, Müller, SAME, SAME",
        "JOERG, MUELLER, SAME, SAME",
        "Jorg, Muller, SAME, SAME",
        "Müller, Jörg, SAME, SAME",
        "Jörg Peter, Müller, PART, SAME",
        "Jörg, Müller-Lüdenscheidt, SAME, PART",
        "Jörg, Möller, SAME, LIKE",
        "Jürgen, Müller, DIFFERENT, SAME",
        "Jörg, Schmidt, SAME, DIFFERENT"
    })
    void namesAgreeAsFarAsTheirSpellingsDo(String given, String family, Agreement givenNames, Agreement familyName) {
        Evidence evidence = compared(joerg, Someone.called(given, family));

        assertThat(evidence.of(Feature.GIVEN_NAMES)).isEqualTo(givenNames);
        assertThat(evidence.of(Feature.FAMILY_NAME)).isEqualTo(familyName);
    }

    @ParameterizedTest
    @CsvSource({
        "Anna Maria, Anna-Maria",
        "Maria Anna, Anna Maria",
        "Hans-Peter, Hanspeter",
        "秀英, Xiuying",
        "秀英, Xiu Ying"
    })
    void orderHyphensAndScriptsMakeNoOtherName(String one, String other) {
        Evidence evidence = compared(Someone.called(one, "王"), Someone.called(other, "Wang"));

        assertThat(evidence.of(Feature.GIVEN_NAMES)).isEqualTo(Agreement.SAME);
        assertThat(evidence.of(Feature.FAMILY_NAME)).isEqualTo(Agreement.SAME);
    }

    @ParameterizedTest
    @CsvSource({
        "1984-03-09, SAME",
        "1984-09-03, LIKE",
        "1984-03-08, LIKE",
        "1948-03-09, DIFFERENT",
        "1984-04-19, DIFFERENT"
    })
    void aBirthMayBeMistypedOnce(String date, Agreement expected) {
        assertThat(compared(joerg, joerg.born(date)).of(Feature.DATE_OF_BIRTH)).isEqualTo(expected);
    }

    @Test
    void nameBirthAndNumberAreCertain() {
        assertThat(compared(joerg, joerg.living("Am Deich 1", "20095")).certainty())
                .contains(Certainty.CERTAIN);
        assertThat(Comparing.of(joerg.traits(), joerg.taxed(null).traits(), true)
                        .certainty())
                .contains(Certainty.CERTAIN);
    }

    @Test
    void withoutANumberNothingIsCertain() {
        Someone everything =
                joerg.taxed(null).email("j@example.org").phone("+494311234").a(Gender.M);

        assertThat(compared(everything, everything).certainty()).contains(Certainty.PROBABLE);
    }

    @Test
    void anotherNumberMeansAnotherPersonWhateverElseAgrees() {
        Someone everything = joerg.email("j@example.org").phone("+494311234").a(Gender.M);

        assertThat(compared(everything, everything.taxed("98765432103")).certainty())
                .contains(Certainty.POSSIBLE);
    }

    @Test
    void twinsAreAtMostPossible() {
        Someone one = Someone.called("Lena", "Weber").email("weber@example.org").phone("+494311234");

        assertThat(compared(one, one.named("Hannah", "Weber")).certainty()).contains(Certainty.POSSIBLE);
        assertThat(compared(one.taxed(NUMBER), one.named("Hannah", "Weber").taxed("98765432103"))
                        .certainty())
                .isNotEqualTo(Optional.of(Certainty.CERTAIN));
        assertThat(compared(one.taxed(NUMBER), one.named("Lea", "Weber").taxed("98765432103"))
                        .certainty())
                .contains(Certainty.POSSIBLE);
    }

    @Test
    void fatherAndSonOfOneNameAtOneAddressAreAtMostPossible() {
        Someone father = Someone.called("Karl", "Weber").a(Gender.M).phone("+494311234");

        assertThat(compared(father, father.born("2008-11-21")).certainty()).contains(Certainty.POSSIBLE);
        assertThat(compared(father.taxed(NUMBER), father.born("2008-11-21").taxed("98765432103"))
                        .certainty())
                .contains(Certainty.POSSIBLE);
    }

    @Test
    void peopleWhoShareAHomeAreNotOnePerson() {
        Someone wife = Someone.called("Ada", "Weber").phone("+494311234").email("weber@example.org");

        assertThat(compared(wife, wife.named("Karl", "Weber").born("1979-12-01"))
                        .certainty())
                .isEmpty();
    }

    @Test
    void whoMarriesAndMovesIsStillKnownByTheNumber() {
        Someone married = joerg.named("Jörg", "Schmidt").living("Am Deich 1", "20095");

        assertThat(compared(joerg, married).certainty()).contains(Certainty.PROBABLE);
        assertThat(compared(joerg.taxed(null), married.taxed(null)).certainty()).contains(Certainty.POSSIBLE);
    }

    @Test
    void oneDocumentUnderTwoNamesIsNotOverlooked() {
        Someone stranger = Someone.called("Wiktor", "Nowak").born("1990-10-10").bornIn("Łódź");

        assertThat(Comparing.of(joerg.taxed(null).traits(), stranger.traits(), true)
                        .certainty())
                .contains(Certainty.POSSIBLE);
    }

    @Test
    void strangersOfOneNameAreNotOffered() {
        assertThat(compared(
                                joerg.taxed(null),
                                joerg.taxed(null)
                                        .born("1961-11-20")
                                        .bornIn("Ulm")
                                        .living("Am Deich 1", "20095"))
                        .certainty())
                .isEmpty();
    }

    @Test
    void whoIsOnePersonSharesAKey() {
        Someone other =
                joerg.taxed(null).named("JOERG", "MUELLER").born("1984-03-08").living("Am Deich 1", "20095");

        assertThat(Collections.disjoint(
                        MatchKeys.of(joerg.traits(), List.of()), MatchKeys.of(other.traits(), List.of())))
                .isFalse();
    }

    @Test
    void bothScriptsOfAChineseNameShareAKey() {
        Someone one = Someone.called("秀英", "王").born("1971-01-02");
        Someone other = Someone.called("Xiuying", "Wang").born("1971-02-22").living("Am Deich 1", "20095");

        assertThat(Collections.disjoint(MatchKeys.of(one.traits(), List.of()), MatchKeys.of(other.traits(), List.of())))
                .isFalse();
    }

    private static Evidence compared(Someone one, Someone other) {
        return Comparing.of(one.traits(), other.traits(), false);
    }
}
