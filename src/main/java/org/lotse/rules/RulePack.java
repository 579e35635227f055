package org.lotse.rules;

import java.time.LocalDate;
import java.util.List;
import org.lotse.risk.RiskRating;

/**
 * One regime's rules as they stand on one day. Every answer comes with the table, its version and the rows that gave it,
 * to be kept with the decision. A pack does not change while it is held, so one can be asked a million times.
 */
public interface RulePack {

    /** Its folder below {@code processes/rules}, e.g. {@code gwg} or {@code amlr}. */
    String name();

    /** Its first day. */
    LocalDate validFrom();

    /** The tables that hold on the day, by name. */
    List<RuleTable> tables();

    /** From what share a natural person is a beneficial owner (GwG §3(2), AMLR 52). */
    Decided<OwnershipThreshold> beneficialOwner();

    /** How closely a relationship is looked at, and why (GwG §§10, 14, 15; AMLR 20, 33, 34, 42). */
    Decided<RequiredDiligence> level(DueDiligenceFacts facts);

    /** What a party brings, as codes such as {@code IDENTITY} or {@code REGISTER_EXTRACT}, in the table's order. */
    Decided<List<String>> requiredDocuments(PartyKind kind, DueDiligenceLevel level);

    /**
     * After what time at the latest a client's data is brought up to date (GwG §10(1) no. 5, AMLR 26).
     *
     * @param rating null while the client is not rated
     */
    Decided<ReviewCycle> reviewCycle(RiskRating rating, DueDiligenceLevel level);

    /** How long an artefact is kept (GwG §8(4), AMLR 77, KWG §24c, UWG §7a). */
    Decided<Retention> retention(Artefact artefact);

    /** How long before its end an account is given notice of (BGB §675h, ZKG §§42–43). */
    Decided<Notice> notice(Notice.By by, Notice.Contract contract, Notice.Ground ground);

    /** Within what time a discrepancy with the register of beneficial owners is reported (GwG §23a, AMLR 24). */
    Decided<ReportingTime> discrepancy();

    /** How long a reported transaction rests, and how soon the authority is answered (GwG §46, AMLR 71). */
    Decided<SuspicionHold> suspicionHold();

    /** In what time both banks do their part when a client takes their account elsewhere (ZKG §§21–24). */
    Decided<SwitchingAid> switching();

    /** What follows when an account has no tax self-certification (FKAustG §13(2a), AO §154). */
    Decided<TaxCertification> taxCertification();
}
