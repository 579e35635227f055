package org.lotse.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lotse.kernel.CaseId;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Parties;
import org.lotse.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class DuplicatesTest {

    private static final Random RANDOM = new Random(11);

    private final CaseId first = CaseId.next();
    private final CaseId second = CaseId.next();
    private final String fingerprint = hex(RANDOM.nextLong());

    @Autowired
    private Documents documents;

    @Autowired
    private Duplicates duplicates;

    @Autowired
    private Parties parties;

    @ParameterizedTest
    @EnumSource(
            value = DocumentType.class,
            names = {"IDENTITY", "ADDRESS"})
    void thePictureOfAnotherClientIsAConcernInBothCases(DocumentType type) {
        DocumentId earlier = handsIn(first, type, fingerprint);
        compare(first, Papers.aPerson("Anna", "Meyer"));
        DocumentId later = handsIn(second, type, flipped(fingerprint, PageFingerprint.NEAR));

        Comparison comparison = compare(second, Papers.aPerson("Jonas", "Brandt"));

        assertThat(comparison.concerns()).contains(new Comparison.Concern(type, later, "SEEN_BEFORE"));
        assertThat(duplicates.of(second)).containsExactly(new Duplicate(later, first, PageFingerprint.NEAR));
        assertThat(duplicates.of(first)).containsExactly(new Duplicate(earlier, second, PageFingerprint.NEAR));
    }

    @Test
    void aPictureThatDiffersInSevenBitsIsAnother() {
        handsIn(first, DocumentType.IDENTITY, fingerprint);
        compare(first, Papers.aPerson("Anna", "Meyer"));
        handsIn(second, DocumentType.IDENTITY, flipped(fingerprint, PageFingerprint.NEAR + 1));

        assertThat(seen(compare(second, Papers.aPerson("Jonas", "Brandt")))).isEmpty();
    }

    @Test
    void theSameClientSendingAgainIsNoDuplicate() {
        NaturalPerson anna = Papers.aPerson("Anna", "Meyer");
        handsIn(first, DocumentType.IDENTITY, fingerprint);
        handsIn(first, DocumentType.IDENTITY, fingerprint);
        compare(first, anna);
        handsIn(second, DocumentType.IDENTITY, fingerprint);

        assertThat(seen(compare(first, anna))).isEmpty();
        assertThat(seen(compare(second, anna))).isEmpty();
    }

    /** An application makes a party of its own; name and birth date say that it is the same person. */
    @Test
    void aSecondApplicationOfTheSamePersonIsNoDuplicate() {
        handsIn(first, DocumentType.IDENTITY, fingerprint);
        compare(first, Papers.aPerson("Anna Maria", "Müller"));
        handsIn(second, DocumentType.IDENTITY, fingerprint);

        assertThat(seen(compare(second, Papers.aPerson("Anna", "Mueller")))).isEmpty();
    }

    @Test
    void aDraftOfWhomNobodyKnowsIsNoOtherClientYet() {
        handsIn(first, DocumentType.IDENTITY, fingerprint);
        handsIn(second, DocumentType.IDENTITY, fingerprint);
        NaturalPerson jonas = Papers.aPerson("Jonas", "Brandt");
        assertThat(seen(compare(second, jonas))).isEmpty();

        compare(first, Papers.aPerson("Anna", "Meyer"));

        assertThat(seen(compare(second, jonas))).hasSize(1);
    }

    @Test
    void theVerySameFileIsKnownWithoutAnyFingerprint() {
        byte[] file = Papers.pdf("one file " + first);
        for (CaseId caseId : List.of(first, second)) {
            documents.record(
                    documents
                            .upload(caseId, DocumentType.ADDRESS, "bill.pdf", file)
                            .id(),
                    Papers.reading(List.of()));
        }
        compare(first, Papers.aPerson("Anna", "Meyer"));

        assertThat(seen(compare(second, Papers.aPerson("Jonas", "Brandt")))).hasSize(1);
    }

    /** They differ in a name and some figures only, which a fingerprint of the whole page does not see. */
    @Test
    void theBillOfANeighbourLooksTheSameAndIsAnother() {
        handsIn(
                first,
                DocumentType.ADDRESS,
                fingerprint,
                Papers.read("name", "Anna Meyer"),
                Papers.read("street", "Quai 1"));
        compare(first, Papers.aPerson("Anna", "Meyer"));
        handsIn(
                second,
                DocumentType.ADDRESS,
                fingerprint,
                Papers.read("name", "Jo Brandt"),
                Papers.read("street", "Elbe 4"));

        assertThat(seen(compare(second, Papers.aPerson("Jo", "Brandt")))).isEmpty();
    }

    @Test
    void oneMisreadFieldDoesNotHideTheSameBill() {
        handsIn(
                first,
                DocumentType.ADDRESS,
                fingerprint,
                Papers.read("name", "Anna Meyer"),
                Papers.read("street", "Quai 1"));
        compare(first, Papers.aPerson("Anna", "Meyer"));
        handsIn(
                second,
                DocumentType.ADDRESS,
                fingerprint,
                Papers.read("name", "Anna Meyer"),
                Papers.read("street", "Ouai I"));

        assertThat(seen(compare(second, Papers.aPerson("Jo", "Brandt")))).hasSize(1);
    }

    @Test
    void emptyPagesAreLikeOneAnotherAndMeanNothing() {
        handsIn(first, DocumentType.IDENTITY, "0000000000000000");
        compare(first, Papers.aPerson("Anna", "Meyer"));
        handsIn(second, DocumentType.IDENTITY, "0000000000000001");

        assertThat(seen(compare(second, Papers.aPerson("Jonas", "Brandt")))).isEmpty();
    }

    @Test
    void whatWasReplacedInTheOtherCaseWasSeenAllTheSame() {
        documents.supersede(handsIn(first, DocumentType.IDENTITY, fingerprint));
        compare(first, Papers.aPerson("Anna", "Meyer"));
        handsIn(second, DocumentType.IDENTITY, fingerprint);

        assertThat(seen(compare(second, Papers.aPerson("Jonas", "Brandt")))).hasSize(1);
    }

    @Test
    void aForgottenDraftLeavesNoTrace(@Autowired JdbcClient jdbc) {
        DocumentId forgotten = handsIn(first, DocumentType.IDENTITY, fingerprint);
        handsIn(second, DocumentType.IDENTITY, fingerprint);

        documents.forget(first);

        assertThat(jdbc.sql("select count(*) from document_resemblance where other_id = :id")
                        .param("id", forgotten.toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private Comparison compare(CaseId caseId, NaturalPerson client) {
        parties.save(client);
        return documents.compare(caseId, client);
    }

    private DocumentId handsIn(CaseId caseId, DocumentType type, String print, ReadField... fields) {
        DocumentId document = documents
                .upload(caseId, type, "paper.pdf", Papers.pdf(hex(RANDOM.nextLong())))
                .id();
        documents.record(document, Papers.reading(List.of(hex(RANDOM.nextLong()), print), fields));
        return document;
    }

    private static List<String> seen(Comparison comparison) {
        return comparison.concerns().stream()
                .map(Comparison.Concern::reason)
                .filter("SEEN_BEFORE"::equals)
                .toList();
    }

    private static String flipped(String print, int bits) {
        long before = PageFingerprint.of(print).bits();
        long changed = before;
        while (Long.bitCount(changed ^ before) < bits) {
            changed ^= 1L << RANDOM.nextInt(Long.SIZE);
        }
        return hex(changed);
    }

    private static String hex(long bits) {
        return String.format("%016x", bits);
    }
}
