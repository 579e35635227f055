package org.lotse.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.lotse.application.Forms;
import org.lotse.sample.BillData;
import org.lotse.sample.PostalAddress;
import org.lotse.sample.Specimens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;

/** What the bank cannot read costs neither the case nor the bank anything, and the client hears what to do. */
@EndToEndTest
class HostileFilesTest {

    @Autowired
    private Bank bank;

    @Autowired
    private Books books;

    @Test
    void filesThatCannotBeReadAreKeptWithAdviceAndAClerkLooks() throws IOException {
        Applicant erika = Applicant.begins(bank, Forms.complete());
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("truncated.jpg", HostileFiles.truncated(new Specimens().utilityBill(bill())));
        files.put("encrypted.pdf", HostileFiles.encryptedPdf());
        files.put("600-pages.pdf", HostileFiles.pdfOf(600));
        files.put("500-megapixels.png", HostileFiles.png(25_000, 20_000));

        files.forEach((name, content) -> assertThat(
                        erika.hands("ADDRESS", name, content).getStatusCode().value())
                .as(name)
                .isEqualTo(201));
        erika.hands("IDENTITY", "blank.pdf", HostileFiles.pdfOf(1));
        erika.submits();

        bank.task("clara", erika.caseId(), "check-documents");
        JsonNode documents = erika.status().path("documents");
        assertThat(documents).hasSize(files.size() + 1);
        assertThat(StreamSupport.stream(documents.spliterator(), false)).allSatisfy(document -> {
            assertThat(document.path("reading").asText()).as("%s", document).isEqualTo("UNREADABLE");
            assertThat(document.path("advice")).as("%s", document).isNotEmpty();
        });
        assertThat(books.status(erika.caseId())).isEqualTo("OPEN");
    }

    @Test
    void filesThatAreNotWhatTheySayAreRefusedInTheReadersLanguage() {
        Applicant erika = Applicant.begins(bank, Forms.complete());

        ResponseEntity<JsonNode> zip = erika.hands("IDENTITY", "passport.pdf", new byte[] {'P', 'K', 3, 4, 20, 0, 0});
        ResponseEntity<JsonNode> empty = erika.hands("IDENTITY", "passport.jpg", new byte[0]);

        assertThat(zip.getStatusCode().value()).isEqualTo(422);
        assertThat(empty.getStatusCode().value()).isEqualTo(422);
        assertThat(zip.getBody().path("detail").asText()).isNotBlank();
        assertThat(erika.status().path("status").asText()).isEqualTo("DRAFT");
    }

    private static BillData bill() {
        return new BillData(
                "Erika Müller",
                new PostalAddress("Hafenstraße 12", "20457", "Hamburg", "DEU"),
                "Nordlicht Energie GmbH",
                "NL-300002",
                LocalDate.now().minusDays(20),
                2140);
    }
}
