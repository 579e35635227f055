package org.lotse.endtoend;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A current extract of the commercial register as its portal prints it, of an invented company. */
record RegisterExtract(String name, String court, String number, String town, String managing) {

    private static final float SIZE = 9;
    private static final float LINE = 13;

    byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                out.setFont(new PDType1Font(FontName.COURIER), SIZE);
                out.beginText();
                out.newLineAtOffset(40, 790);
                for (String line : lines()) {
                    out.showText(line);
                    out.newLineAtOffset(0, -LINE);
                }
                out.endText();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private List<String> lines() {
        return List.of(
                "Handelsregister B des               Abteilung B                     Nummer der Firma: " + number,
                "Amtsgerichts " + court + "                Wiedergabe des aktuellen        Seite 1 von 1",
                "                                    Registerinhalts",
                "                                    Abruf vom 12.03.2026 10:15",
                "",
                "                             - Aktueller Ausdruck -",
                "",
                "1.    Anzahl der bisherigen Eintragungen:",
                "      5",
                "2.    a) Firma:",
                "      " + name,
                "      b) Sitz, Niederlassung, inländische Geschäftsanschrift, empfangsberechtigte",
                "      Person, Zweigniederlassungen:",
                "      " + town,
                "      Geschäftsanschrift: Kaiweg 3, 20457 " + town,
                "      c) Gegenstand des Unternehmens:",
                "      Die Beförderung von Gütern.",
                "3.    Grund- oder Stammkapital:",
                "      25.000,00 EUR",
                "4.    a) Allgemeine Vertretungsregelung:",
                "      Ist nur ein Geschäftsführer bestellt, so vertritt er die Gesellschaft allein.",
                "      b) Vorstand, Leitungsorgan, geschäftsführende Direktoren, persönlich haftende",
                "      Gesellschafter, Geschäftsführer, Vertretungsberechtigte und besondere Vertretungsbefugnis:",
                "      Einzelvertretungsberechtigt:",
                "      Geschäftsführer: " + managing,
                "5.    Prokura:",
                "6.    a) Rechtsform, Beginn, Satzung oder Gesellschaftsvertrag:",
                "      Gesellschaft mit beschränkter Haftung",
                "      Gesellschaftsvertrag vom 01.01.2010",
                "      b) Sonstige Rechtsverhältnisse:",
                "7.    a) Tag der letzten Eintragung:",
                "      12.02.2024");
    }
}
