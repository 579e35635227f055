package org.lotse.ownership;

/**
 * Control over a legal entity other than by a majority of its shares or votes. Whoever records one has judged that it is
 * there, so each counts as control.
 */
public enum ControlKind {
    /** A contract of domination, the articles, or the facts (HGB §290(2) no. 3, AktG §17, AMLR 53(4)(a)). */
    DOMINANT_INFLUENCE,
    /** Appoints or removes the majority of a board (HGB §290(2) no. 2, AMLR 53(3)(b)). */
    APPOINTS_MANAGEMENT,
    /** Vetoes or decides by rights attached to a share (AMLR 53(3)(c)). */
    VETO_RIGHTS,
    /** Decides about the distribution of profit or the shift of assets (AMLR 53(3)(d)). */
    DECIDES_PROFIT,
    /** Acts through family members or close associates (AMLR 53(4)). */
    FAMILY,
    /** Has a nominee hold or manage in their stead (AMLR 53(4)). */
    NOMINATOR,
    /** Founded a trust or foundation (GwG §3(3) no. 1, AMLR 57 and 58). */
    SETTLOR,
    /** Manages a trust (GwG §3(3) no. 1, AMLR 58(1)(b)). */
    TRUSTEE,
    /** Watches over the trustee (GwG §3(3) no. 1, AMLR 58(1)(c)). */
    PROTECTOR,
    /** Sits on the board of a foundation (GwG §3(3) no. 2, AMLR 57). */
    FOUNDATION_BOARD,
    /** Is to receive assets or income of a trust or foundation (GwG §3(3) nos. 3 and 4, AMLR 57 and 58). */
    BENEFICIARY
}
