package org.lotse.workers.extraction.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.workers.extraction.reading.Reading;

class AddressMeasureTest {

    private static final String INVOICE =
            "[{\"issuer\": \"Stadtwerke Nord\", \"amount\": 1939.0, \"date\": \"2026-10-01\", \"vat\": \"DE1\"}]";

    @Test
    void anInvoiceGivesOnlyWhatItsJsonSays() throws Exception {
        assertThat(invoice().fields()).containsOnlyKeys("issuer", "total", "dateOfIssue");
    }

    @Test
    void aDocumentWithoutJsonGivesNothing(@TempDir Path folder) throws Exception {
        assertThat(AddressTruth.beside(folder.resolve("bill.pdf")).fields()).isEmpty();
    }

    @Test
    void theJsonLiesBesideTheDocument(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("bill.json"), INVOICE);

        assertThat(AddressTruth.beside(folder.resolve("bill.pdf"))).isEqualTo(invoice());
    }

    @Test
    void amountsAreComparedByValueAndDatesByDay() throws Exception {
        Reading reading = Readings.ofText(Map.of("total", "1939.00", "dateOfIssue", "2026-10-02"), "text");

        assertThat(invoice().holds("total", reading)).isTrue();
        assertThat(invoice().holds("dateOfIssue", reading)).isFalse();
    }

    @Test
    void anAmountThatIsNoNumberIsWrong() throws Exception {
        assertThat(invoice().holds("total", Readings.ofText(Map.of("total", "1.939,00 EUR"), "text")))
                .isFalse();
    }

    @Test
    void aLetterheadMaySayMoreThanTheIssuer() throws Exception {
        assertThat(invoice().holds("issuer", Readings.ofText(Map.of("issuer", "STADTWERKE NORD AG"), "text")))
                .isTrue();
        assertThat(invoice().holds("issuer", Readings.ofText(Map.of("issuer", "STADTWERKE NORDEN"), "text")))
                .isFalse();
    }

    @Test
    void theShareIsOfAllFieldsGiven() throws Exception {
        AddressMeasure measure = new AddressMeasure();

        measure.add("bill.pdf", invoice(), Readings.ofText(Map.of("total", "1939.00"), "text"));

        assertThat(measure.right()).isEqualTo(1 / 3.0);
    }

    private static AddressTruth invoice() throws Exception {
        return AddressTruth.of(new ObjectMapper().readTree(INVOICE));
    }
}
