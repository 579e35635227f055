package org.lotse.caseview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotse.document.Comparison;
import org.lotse.document.Comparison.Concern;
import org.lotse.document.Document;
import org.lotse.document.DocumentId;
import org.lotse.document.DocumentType;
import org.lotse.document.Reading;
import org.lotse.document.Reading.Verdict;
import org.lotse.kernel.CaseId;

class DossierTest {

    private static final DocumentId FRONT = new DocumentId(new UUID(0, 1));
    private static final DocumentId BACK = new DocumentId(new UUID(0, 2));

    @Test
    void untilDocumentsAreComparedEachSaysWhatIsWrongWithIt() {
        assertThat(dossier(null).concerns(front(false, DocumentType.IDENTITY))).containsExactly("NO_MRZ");
    }

    @Test
    void onceComparedWhatRemainsOfADocumentsOwnConcernsIsSaidAndThatItLiesElsewhereIsNot() {
        Comparison comparison = new Comparison(
                List.of(),
                List.of(
                        new Concern(DocumentType.IDENTITY, FRONT, "PRINT_DIFFERS"),
                        new Concern(DocumentType.IDENTITY, FRONT, "SEEN_BEFORE"),
                        new Concern(DocumentType.IDENTITY, BACK, "EXPIRED"),
                        new Concern(DocumentType.ADDRESS, null, "MISSING")));

        assertThat(dossier(comparison).concerns(front(false, DocumentType.IDENTITY)))
                .containsExactly("PRINT_DIFFERS");
    }

    @Test
    void whatIsNeverComparedKeepsItsOwnConcerns() {
        Comparison comparison = new Comparison(List.of(), List.of());

        assertThat(dossier(comparison).concerns(front(true, DocumentType.IDENTITY)))
                .containsExactly("NO_MRZ");
        assertThat(dossier(comparison).concerns(front(false, DocumentType.OTHER)))
                .containsExactly("NO_MRZ");
        assertThat(dossier(comparison).concerns(front(false, DocumentType.IDENTITY)))
                .isEmpty();
    }

    private static Dossier dossier(Comparison comparison) {
        return new Dossier(
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                comparison,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of());
    }

    private static Evidence front(boolean superseded, DocumentType type) {
        Document document = new Document(
                FRONT, new CaseId(new UUID(0, 9)), type, "front.jpg", "image/jpeg", 1, "00", Instant.EPOCH, superseded);
        Reading reading = new Reading(
                "key", "IDENTITY_CARD", Verdict.UNREADABLE, List.of("NO_MRZ"), null, null, null, "", 1, "e", null);
        return new Evidence(document, reading, List.of(), List.of());
    }
}
