package org.lotse.document;

import java.util.List;
import org.lotse.kernel.CaseId;

/** The register of corrections: what people put right in readings. */
public interface Corrections {

    /**
     * Keeps a correction beside the reading. Call it first in a transaction: corrections and comparisons of one case wait
     * for each other.
     *
     * @throws org.lotse.kernel.NotFound when the case has no such document, or such a document no such field
     * @throws org.lotse.kernel.RuleBroken {@code correction-invalid} with the fields at fault, {@code changed-meanwhile}
     *     when somebody else corrected the field since, {@code document-not-read}, {@code document-superseded}
     */
    Correction correct(CaseId caseId, DocumentId document, CorrectionRequest request, String by);

    /** Every field that was read, in the order of the reading, and after them those that were expected and not found. */
    List<KnownField> fields(DocumentId document);
}
