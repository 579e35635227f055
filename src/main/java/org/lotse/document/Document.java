package org.lotse.document;

import java.time.Instant;
import org.lotse.kernel.CaseId;

/**
 * One uploaded file, without its bytes.
 *
 * @param mediaType as found in the bytes, never as claimed by the sender
 * @param sha256 lower-case hex of the bytes
 * @param superseded whether the client sent something better since
 */
public record Document(
        DocumentId id,
        CaseId caseId,
        DocumentType type,
        String fileName,
        String mediaType,
        int size,
        String sha256,
        Instant uploadedAt,
        boolean superseded) {}
