package org.lotse.party;

/** Kinds of legal entities as far as the law treats their owners differently; the exact form stands in the name. */
public enum LegalForm {
    /** Has shares: GmbH, UG, AG, SE, KGaA and their sisters abroad. */
    CORPORATION,
    /** OHG, KG, PartG, eGbR. */
    PARTNERSHIP,
    COOPERATIVE,
    ASSOCIATION,
    /** Has no owners, but founders, boards and beneficiaries (GwG §3(3), AMLR 57). */
    FOUNDATION,
    /** Trusts and arrangements like them; no person in law (GwG §3(3), AMLR 58). */
    TRUST,
    /** State, municipality, church, international body. */
    PUBLIC_BODY,
    OTHER
}
