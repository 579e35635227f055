package org.lotse.proof;

/** What the law and the house ask, in the order in which the rules are counted. */
public enum Rule {
    NO_ACCOUNT_WITHOUT_DUE_DILIGENCE(
            1,
            "No account without completed due diligence; the decision is recorded",
            "GwG §10(9), AMLR 21",
            "No process asks by itself whether a failed due diligence is to be reported; an officer opens the assessment."),
    OUTFLOWS_BLOCKED_UNTIL_VERIFIED(
            2,
            "An account opened before verification is blocked for outflows",
            "KWG §25j",
            "Nothing opens before verification, so there is nothing to block."),
    IDENTITY_EVIDENCE(
            3,
            "Type, number, issuer and a copy of the identity document are kept",
            "GwG §§8(2), 12",
            "Qualified signatures are not offered."),
    VIDEO_IDENTIFICATION(4, "Video identification by the supervisor’s rules", "BaFin 3/2017", "Not offered."),
    BENEFICIAL_OWNER(5, "More than 25 % under the GwG, 25 % or more under the AMLR", "GwG §3(2), AMLR 52", ""),
    SANCTIONED_OWNERSHIP(6, "Ownership or control above 50 % by a sanctioned party is checked", "AMLR 20(1)(d)", ""),
    REGISTER_DISCREPANCY(
            7,
            "A discrepancy with the register is reported in time",
            "GwG §§12(3), 23a, AMLR 24",
            "A clerk compares with the register; no register is asked by a machine."),
    ENHANCED_DUE_DILIGENCE(8, "What leads to enhanced due diligence", "GwG §15, AMLR 34", ""),
    SENIOR_MANAGEMENT_APPROVES(
            9,
            "Senior management approves before a relationship of higher risk begins",
            "GwG §15(4), AMLR 42",
            "A status that appears later is found when the client or a colleague says so."),
    MAKER_IS_NEVER_CHECKER(10, "Who prepares never approves, whatever the door", "internal control", ""),
    PERIODIC_REVIEW(
            11,
            "Client data is brought up to date in time",
            "AMLR 26",
            "Legal entities stand in the list with their date; they are looked at by hand."),
    SCREENED_AGAIN(
            12, "All clients are screened again daily and when a list changes", "Reg. (EU) 260/2012 Art. 5d", ""),
    NO_TIPPING_OFF(13, "Nothing that a client sees tells of a suspicion", "GwG §47, AMLR 73", ""),
    REPORTED_TRANSACTION_RESTS(
            14,
            "A reported transaction is held until the third working day",
            "GwG §§46, 8(1) no. 4",
            "Lotse keeps no ledger: the core system is told by an officer."),
    RETENTION(
            15,
            "Records are kept and destroyed in time",
            "GwG §8(4), AMLR 77, KWG §24c",
            "Backups and letters that left the bank are out of reach."),
    RECORDS_CANNOT_BE_ALTERED(16, "Records cannot be altered", "AMLR 77", ""),
    ERASURE(17, "An erasure request inside retention is refused with its reasons", "GDPR 17(3)(b)", ""),
    NO_MARKETING_WITH_DUE_DILIGENCE_DATA(
            18, "Due-diligence data is not used for marketing", "AMLR 76", "There are no journeys yet."),
    AUTOMATED_DECISION(
            19,
            "An automated decision can be explained and objected to",
            "AMLR 76, CJEU C-203/22",
            "Officers’ refusals are explained by the machine’s rating and not by the officers’ own reasons; over REST nobody can ask."),
    BASIC_ACCOUNT(20, "A basic account is offered or refused in time", "ZKG §§31, 34, 36", "Not offered."),
    NOTICE(
            21,
            "The client may leave at any time and at no charge, the bank with two months’ notice",
            "BGB §675h, ZKG §§42–43",
            "That the contract agrees on a period is for the officer to know; refunds are worked out by a clerk."),
    SWITCHING_AID(
            22,
            "The switching aid keeps its days",
            "ZKG §§21–24",
            "What is set up, listed and stopped in the core system a clerk says; handing over to the other bank too."),
    STATEMENT_OF_FEES(
            23,
            "A statement of fees comes every year and at the end",
            "ZKG §10",
            "The figures come from the core system by hand; the final one names the sum only."),
    TAX_SELF_CERTIFICATION(
            24,
            "Without tax self-certification nothing leaves the account, and the bank gives notice after 90 days",
            "FKAustG §13(2a), AO §154",
            "Of legal entities it is followed by hand."),
    CONSENT_TO_MARKETING(25, "Marketing needs express consent", "UWG §§7, 7a", "There is no marketing yet.");

    private final int number;
    private final String title;
    private final String source;
    private final String open;

    Rule(int number, String title, String source, String open) {
        this.number = number;
        this.title = title;
        this.source = source;
        this.open = open;
    }

    int number() {
        return number;
    }

    String title() {
        return title;
    }

    String source() {
        return source;
    }

    /** What of it is not proven, and why; empty when all of it is. */
    String open() {
        return open;
    }
}
