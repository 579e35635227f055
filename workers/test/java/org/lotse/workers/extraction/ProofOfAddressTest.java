package org.lotse.workers.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.lotse.workers.extraction.reading.DocumentType;
import org.lotse.workers.extraction.reading.Expectation;
import org.lotse.workers.extraction.reading.Field;
import org.lotse.workers.extraction.reading.Reading;
import org.lotse.workers.extraction.reading.Reason;

class ProofOfAddressTest {

    private final DocumentReader reader = Readers.shared();

    @Test
    void aGermanBillSaysWhoLivesWhereSinceWhen() throws Exception {
        Reading reading = read(
                "Stadtwerke Nordhafen GmbH - Am Leuchtfeuer 7 - 20457 Hamburg",
                "",
                "Frau",
                "Änne Müller-Groß",
                "Möwenstieg 12",
                "20459 Hamburg",
                "Deutschland",
                "",
                "Rechnungsdatum: 3. November 2026",
                "Fällig am 24.11.2026",
                "Ihre Stromrechnung");

        assertThat(reading.type()).isEqualTo(DocumentType.PROOF_OF_ADDRESS);
        assertThat(reading.reasons()).isEmpty();
        assertThat(values(reading))
                .containsEntry("name", "Änne Müller-Groß")
                .containsEntry("street", "Möwenstieg 12")
                .containsEntry("postalCode", "20459")
                .containsEntry("city", "Hamburg")
                .containsEntry("country", "Deutschland")
                .containsEntry("dateOfIssue", "2026-11-03")
                .containsEntry("issuer", "Stadtwerke Nordhafen GmbH");
        assertThat(reading.field("name").orElseThrow().normalised()).isEqualTo("AENNE MUELLER GROSS");
        assertThat(reading.field("country").orElseThrow().normalised()).isEqualTo("DE");
        assertThat(reading.field("street").orElseThrow().source()).isEqualTo(Field.Source.TEXT_LAYER);
    }

    @Test
    void anEnglishBillThatIsTooOldIsReadAndSaidToBeTooOld() throws Exception {
        Reading reading = read(
                "Thames Lantern Energy Ltd",
                "",
                "Mr John Example",
                "221 Harbour Lane",
                "London NW1 6XE",
                "United Kingdom",
                "",
                "Bill date: 14 March 2026",
                "Payment due 30 March 2026");

        assertThat(values(reading))
                .containsEntry("name", "John Example")
                .containsEntry("postalCode", "NW1 6XE")
                .containsEntry("city", "London")
                .containsEntry("dateOfIssue", "2026-03-14")
                .containsEntry("issuer", "Thames Lantern Energy Ltd");
        assertThat(reading.reasons()).containsExactly(Reason.TOO_OLD);
    }

    @Test
    void aLetterWithoutAnAddressIsNoProofOfOne() throws Exception {
        Reading reading = read("A poem", "that speaks of nothing", "but of the sea");

        assertThat(reading.type()).isEqualTo(DocumentType.OTHER);
        assertThat(reading.reasons()).containsExactly(Reason.WRONG_TYPE);
        assertThat(reading.text()).contains("but of the sea");
    }

    private Reading read(String... lines) throws Exception {
        return reader.read("bill.pdf", Expectation.ADDRESS, Documents.pdf(1, PDRectangle.A4, lines))
                .reading();
    }

    private static Map<String, String> values(Reading reading) {
        Map<String, String> values = new TreeMap<>();
        reading.fields().forEach(field -> values.put(field.name(), field.value()));
        return values;
    }
}
