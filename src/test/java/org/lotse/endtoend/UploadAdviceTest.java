package org.lotse.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.lotse.sample.IdentityData;
import org.lotse.sample.PostalAddress;
import org.lotse.sample.Specimens;
import org.lotse.testing.TestClock;
import org.lotse.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** A client hears while uploading what is wrong with a photograph, and sees what was read from a better one. */
@EndToEndTest
class UploadAdviceTest {

    /** Of the photograph's height; goes through the zone between its two lines. */
    private static final double ABOVE_THE_LAST_LINE = 0.83;

    /** Milliseconds; what a reading may take on a busy machine. */
    private static final double UNTIL_READ = 120_000;

    @Autowired
    private Bank bank;

    @Autowired
    private TestClock clock;

    @Test
    void aPhotographCutOffIsSaidToBeAndAWholeOneIsShownWithWhatWasRead(Visitor erika) throws IOException {
        byte[] whole = new Specimens().passport(erika());
        Page page = erika.open("/apply");
        page.locator("form[action='/apply'] button").click();
        page.waitForURL(address -> address.contains("/apply/contact"));
        erika.open("/apply/identity");

        Locator cut = uploads(page, "cut.jpg", cutOff(whole));
        Locator advice = cut.locator(".advice");
        assertThat(advice).containsText("The lower edge with the lines of letters is cut off", untilRead());
        cut.locator("form button").click();
        assertThat(page.locator(".papers")).hasCount(0);

        Locator good = uploads(page, "passport.jpg", whole);
        assertThat(good.locator(".status")).containsText("Passport, readable", untilRead());
        assertThat(good.locator("img.picture")).isVisible();
        good.locator("summary").click();
        assertThat(good.locator("dl.read")).containsText("BEISPIEL");
        assertThat(good.locator("dl.read")).containsText("March 17, 1984");
        erika.findsNoBarrier().hearsNoComplaint().photographs("upload-read");
        assertThat(figures())
                .containsPattern("lotse_documents_total\\{type=\"PASSPORT\",verdict=\"READABLE\"\\} [1-9]")
                .containsPattern("lotse_documents_total\\{type=\"[A-Z_]+\",verdict=\"UNREADABLE\"\\} [1-9]")
                .containsPattern("lotse_document_reasons_total\\{reason=\"CROPPED\"\\} [1-9]")
                .containsPattern("lotse_document_reading_seconds_count [1-9]")
                .containsPattern("lotse_document_reading_seconds_sum [0-9.]*[1-9]");
        Patience.until("the worker has told of its processes").untilAsserted(() -> assertThat(figures())
                .containsPattern(figure("processes-started") + " [1-9]")
                .containsPattern(figure("processes-lost") + " [0-9]"));
    }

    private static String figure(String name) {
        return "lotse_worker_figures\\{figure=\"" + name + "\",topic=\"extract-document\"\\}";
    }

    private static Locator uploads(Page page, String name, byte[] content) {
        page.locator("#documents-IDENTITY").setInputFiles(new FilePayload(name, "image/jpeg", content));
        return page.locator("#papers-IDENTITY .papers li").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static LocatorAssertions.ContainsTextOptions untilRead() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(UNTIL_READ);
    }

    /** As an operator's monitoring scrapes them. */
    private String figures() {
        return bank.as("otto").get().uri("/actuator/prometheus").retrieve().body(String.class);
    }

    private IdentityData erika() {
        return new IdentityData(
                "Beispiel",
                "Erika",
                LocalDate.of(1984, 3, 17),
                IdentityData.Sex.FEMALE,
                "UTO",
                "UT7K20419",
                "UTO",
                LocalDate.now((Clock) clock).plusYears(7),
                "Port Utopia",
                new PostalAddress("Möwenstieg 12", "20459", "Hamburg", "DEU"));
    }

    private static byte[] cutOff(byte[] jpeg) throws IOException {
        BufferedImage whole = ImageIO.read(new ByteArrayInputStream(jpeg));
        int height = (int) (whole.getHeight() * ABOVE_THE_LAST_LINE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(whole.getSubimage(0, 0, whole.getWidth(), height), "jpeg", bytes);
        return bytes.toByteArray();
    }
}
