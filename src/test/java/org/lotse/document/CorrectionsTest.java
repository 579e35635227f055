package org.lotse.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.audit.Trail;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.NotFound;
import org.lotse.kernel.RuleBroken;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Parties;
import org.lotse.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class CorrectionsTest {

    private final CaseId caseId = CaseId.next();
    private final NaturalPerson anna = Papers.aPerson("Anna", "Meyer");

    @Autowired
    private Corrections corrections;

    @Autowired
    private Documents documents;

    @Autowired
    private Trail trail;

    private DocumentId passport;

    @BeforeEach
    void aPassportReadWithOneLetterWrong(@Autowired Parties parties) {
        parties.save(anna);
        passport = documents
                .upload(caseId, DocumentType.IDENTITY, "passport.pdf", Papers.pdf(caseId.toString()))
                .id();
        documents.record(passport, Papers.reading(List.of(), Papers.read("familyName", "MEIER")));
    }

    @Test
    void aCorrectionStandsBesideTheReadingWithWhoAndWhy() {
        corrections.correct(caseId, passport, request("familyName", "Meyer", 0), "clara");

        KnownField field = field("familyName");
        assertThat(field.value()).isEqualTo("Meyer");
        assertThat(field.read().value()).isEqualTo("MEIER");
        assertThat(field.corrected()).satisfies(kept -> {
            assertThat(kept.was()).isEqualTo("MEIER");
            assertThat(kept.by()).isEqualTo("clara");
            assertThat(kept.reason()).isEqualTo("misread");
        });
        assertThat(documents.reading(passport).orElseThrow().field("familyName"))
                .map(ReadField::value)
                .contains("MEIER");
    }

    @Test
    void theTrailNamesTheFieldAndNoValue() {
        corrections.correct(caseId, passport, request("familyName", "Meyer", 0), "clara");

        assertThat(trail.of(caseId))
                .filteredOn(entry -> entry.action().equals("FieldCorrected"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.facts().toString())
                        .contains("familyName")
                        .doesNotContain("Meyer", "misread"));
    }

    @Test
    void aComparisonTakesTheCorrectedValue() {
        corrections.correct(caseId, passport, request("familyName", "Meyer", 0), "clara");
        corrections.correct(caseId, passport, request("givenNames", "Anna", 0), "clara");

        assertThat(documents.compare(caseId, anna).fields())
                .filteredOn(field -> List.of("familyName", "givenNames").contains(field.name()))
                .hasSize(2)
                .allMatch(field -> field.result() == FieldComparison.Result.AGREES);
    }

    @Test
    void whatWasExpectedAndNotFoundCanBeAdded() {
        assertThat(field("dateOfBirth").read()).isNull();

        corrections.correct(caseId, passport, request("dateOfBirth", "9.3.1984", 0), "clara");

        assertThat(field("dateOfBirth").normalised()).isEqualTo("1984-03-09");
        assertThat(field("dateOfBirth").corrected().was()).isNull();
    }

    @Test
    void whoHasNotSeenAColleaguesCorrectionIsToldAndOverwritesNothing() {
        corrections.correct(caseId, passport, request("familyName", "Meyer", 0), "clara");

        refused("changed-meanwhile", request("familyName", "Maier", 0));
        corrections.correct(caseId, passport, request("familyName", "Maier", 1), "cem");

        assertThat(field("familyName").corrections())
                .extracting(Correction::value)
                .containsExactly("Meyer", "Maier");
    }

    @Test
    void ofManyWhoCorrectAtOnceOneIsFirstAndTheOthersAreTold() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> attempts = Stream.of("a", "b", "c", "d", "e", "f")
                    .<Callable<Boolean>>map(value -> () -> kept(request("familyName", value, 0)))
                    .toList();

            List<Boolean> outcomes = people.invokeAll(attempts).stream()
                    .map(CorrectionsTest::outcome)
                    .toList();

            assertThat(outcomes).containsOnlyOnce(true);
            assertThat(field("familyName").corrections()).hasSize(1);
        } finally {
            people.shutdownNow();
        }
    }

    private boolean kept(CorrectionRequest request) {
        try {
            corrections.correct(caseId, passport, request, "clara");
            return true;
        } catch (RuleBroken overtaken) {
            assertThat(overtaken.rule()).isEqualTo("changed-meanwhile");
            return false;
        }
    }

    private static boolean outcome(Future<Boolean> attempt) {
        try {
            return attempt.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void onlyFieldsOfTheDocumentAndDocumentsOfTheCaseAreCorrected() {
        assertThatThrownBy(() -> corrections.correct(caseId, passport, request("shoeSize", "42", 0), "clara"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> corrections.correct(CaseId.next(), passport, request("familyName", "Meyer", 0), "clara"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatNoMachineHasReadOrTheClientReplacedIsNotCorrected() {
        DocumentId unread = documents
                .upload(caseId, DocumentType.ADDRESS, "bill.pdf", Papers.pdf("bill" + caseId))
                .id();
        assertThatThrownBy(() -> corrections.correct(caseId, unread, request("city", "Kiel", 0), "clara"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("document-not-read"));

        documents.supersede(passport);
        refused("document-superseded", request("familyName", "Meyer", 0));
    }

    private void refused(String rule, CorrectionRequest request) {
        assertThatThrownBy(() -> corrections.correct(caseId, passport, request, "cem"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo(rule));
    }

    private KnownField field(String name) {
        return corrections.fields(passport).stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static CorrectionRequest request(String field, String value, int seen) {
        return new CorrectionRequest(field, value, "misread", seen);
    }
}
