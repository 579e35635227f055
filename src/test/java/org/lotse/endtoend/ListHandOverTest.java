package org.lotse.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.lotse.screening.ListEditions;
import org.lotse.screening.ScreeningResult;
import org.springframework.beans.factory.annotation.Autowired;

/** The embedded workers load the sample lists and hand them over by themselves. */
@EndToEndTest
class ListHandOverTest {

    @Autowired
    private ListEditions editions;

    @Test
    void everyListInForceIsInTheArchiveWithAllItsFiles() throws IOException {
        Patience.until("the sample lists are in the archive").untilAsserted(() -> assertThat(editions.inForce())
                .extracting(ScreeningResult.ListVersion::source)
                .contains("OFAC", "UN"));

        for (ScreeningResult.ListVersion list : editions.inForce()) {
            assertThat(editions.kept(list.source())).contains(list.sha256());
        }
        ScreeningResult.ListVersion ofac = editions.inForce().get(0);
        assertThat(filesOf(ofac)).containsExactly("00-sdn.csv", "01-add.csv", "02-alt.csv");
    }

    private List<String> filesOf(ScreeningResult.ListVersion list) throws IOException {
        var bytes = new ByteArrayOutputStream();
        editions.copy(list.source(), list.sha256(), bytes);
        List<String> files = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.add(entry.getName());
            }
        }
        return files;
    }
}
