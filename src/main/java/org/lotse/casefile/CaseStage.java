package org.lotse.casefile;

/** The steps of a case as people speak of them, in order. */
public enum CaseStage {
    APPLICATION,
    DOCUMENTS,
    SCREENING,
    RATING,
    DECISION,
    ACCOUNT
}
