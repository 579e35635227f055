package org.lotse.fees;

/** Services by their standard names (ZKG §§10(2), 15; list of the supervisory authority). */
public enum StandardService {
    ACCOUNT_KEEPING("Kontoführung"),
    CREDIT_TRANSFER("Überweisung"),
    STANDING_ORDER("Dauerauftrag"),
    DIRECT_DEBIT("Lastschrift"),
    DEBIT_CARD("Ausgabe einer Debitkarte"),
    CREDIT_CARD("Ausgabe einer Kreditkarte"),
    CASH_WITHDRAWAL("Bargeldauszahlung"),
    CASH_DEPOSIT("Bargeldeinzahlung"),
    ARRANGED_OVERDRAFT("Eingeräumte Kontoüberziehung"),
    TOLERATED_OVERDRAFT("Geduldete Kontoüberziehung"),
    /** What has no standard name. */
    OTHER("Sonstige Dienste");

    private final String term;

    StandardService(String term) {
        this.term = term;
    }

    /** The name as it must be written, in German. */
    public String term() {
        return term;
    }
}
