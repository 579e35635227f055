package org.lotse.rules;

import org.lotse.party.LegalForm;

/** What the law asks different documents of. */
public enum PartyKind {
    NATURAL_PERSON,
    COMPANY,
    PARTNERSHIP,
    FOUNDATION,
    ASSOCIATION;

    /** How the law treats a legal form. A trust brings its deed as a foundation does; what has no kind of its own is a company. */
    public static PartyKind of(LegalForm form) {
        return switch (form) {
            case CORPORATION, COOPERATIVE, PUBLIC_BODY, OTHER -> COMPANY;
            case PARTNERSHIP -> PARTNERSHIP;
            case ASSOCIATION -> ASSOCIATION;
            case FOUNDATION, TRUST -> FOUNDATION;
        };
    }
}
