package org.lotse.succession;

import org.lotse.document.DocumentId;

/** What shows who the heirs are. */
public record Proof(Kind kind, DocumentId paper) {

    /** What a bank may rely on. */
    public enum Kind {
        /** BGB §2353, §2365. */
        CERTIFICATE_OF_INHERITANCE,
        /** Reg. (EU) 650/2012, Art. 62 and 69. */
        EUROPEAN_CERTIFICATE,
        /** A notarial will or contract of inheritance with the record of its opening. */
        NOTARIAL_WILL
    }
}
