package org.lotse.control;

/** What must have happened before an account is opened. */
enum Control {
    IDENTIFICATION,
    SCREENING,
    RATING,
    SENIOR_APPROVAL,
    /** Somebody else has looked at what a person judged; missing only after a judgement. */
    SECOND_PERSON,
    /** The account is open; kept so that its opening is held against the rules once. */
    ACCOUNT_OPENING
}
