package org.lotse.sample;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The words of a bill in the language of its reader. */
record BillWording(
        Locale locale,
        String datePattern,
        String title,
        String subject,
        String customer,
        String invoice,
        String date,
        String period,
        String greeting,
        String opening,
        String energy,
        String base,
        String tax,
        String total,
        String chart,
        String closing,
        String farewell) {

    static final BillWording GERMAN = new BillWording(
            Locale.GERMANY,
            "dd.MM.yyyy",
            "Rechnung",
            "Ihre Stromrechnung",
            "Kundennummer",
            "Rechnungsnummer",
            "Datum",
            "Zeitraum",
            "Guten Tag,",
            "für Ihre Wohnung an der oben genannten Anschrift berechnen wir den Stromverbrauch des Jahres:",
            "Arbeitspreis 31,20 ct/kWh",
            "Grundpreis 12 Monate zu 11,90 EUR",
            "Umsatzsteuer 19 %",
            "Rechnungsbetrag",
            "Ihr Verbrauch nach Monaten (kWh)",
            "Wir buchen den Betrag in 14 Tagen von Ihrem Konto ab. Sie müssen nichts tun.",
            "Mit freundlichen Grüßen");

    static final BillWording ENGLISH = new BillWording(
            Locale.UK,
            "d MMMM yyyy",
            "Bill",
            "Your electricity bill",
            "Customer number",
            "Bill number",
            "Date",
            "Period",
            "Good day,",
            "this is the electricity you used in the past year at the address above:",
            "Energy at 31.20 ct/kWh",
            "Standing charge, 12 months at EUR 11.90",
            "Value added tax 19 %",
            "Total",
            "Your use month by month (kWh)",
            "We shall collect the amount from your account in 14 days. There is nothing you need to do.",
            "Yours faithfully");

    static BillWording readIn(State state) {
        return state.speaksGerman() ? GERMAN : ENGLISH;
    }

    DateTimeFormatter dates() {
        return DateTimeFormatter.ofPattern(datePattern, locale);
    }
}
