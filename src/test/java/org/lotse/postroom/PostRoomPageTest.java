package org.lotse.postroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.testing.BrowserTest;
import org.lotse.testing.Visitor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@BrowserTest
class PostRoomPageTest {

    @Value("${" + PostRoomAddress.PORT + "}")
    private int smtp;

    @Value("${lotse.home}")
    private Path home;

    @Test
    void aMailSentOverSmtpCanBeReadAndItsLinkFollowed(Visitor visitor) {
        send(
                "zoe@example.org",
                "Grüße aus 上海",
                "Guten Tag,\nhier geht es weiter: http://localhost/apply?a=1&b=2\nIhre Bank");

        Page page = visitor.open("/post?to=zoe@example.org");

        assertThat(page.locator(".mail .subject")).hasText("Grüße aus 上海");
        assertThat(page.locator(".mail pre a")).hasAttribute("href", "http://localhost/apply?a=1&b=2");
        visitor.photographs("post").findsNoBarrier().hearsNoComplaint();
    }

    @Test
    void nothingInAMailBecomesPartOfThePage(Visitor visitor) {
        send("eve@example.org", "<b>bold</b>", "<script>alert(1)</script>");

        Page page = visitor.open("/post?to=eve@example.org");

        assertThat(page.locator(".mail .subject")).hasText("<b>bold</b>");
        assertThat(page.locator(".mail pre")).hasText("<script>alert(1)</script>");
        visitor.hearsNoComplaint();
    }

    @Test
    void aLetterIsListedAndNoOtherFileCanBeHad(Visitor visitor) throws Exception {
        Path letters = Files.createDirectories(home.resolve("letters"));
        Files.writeString(letters.resolve("7f0e.pdf"), "%PDF-1.7");

        Page page = visitor.open("/post");

        assertThat(page.locator(".letters a")).hasText("7f0e.pdf");
        var answer = page.request().get(page.url() + "/letters/..%2Fdatabase.password");
        org.assertj.core.api.Assertions.assertThat(answer.status()).isBetween(400, 404);
    }

    @ParameterizedTest
    @CsvSource({"en", "de", "zh"})
    void theStartPageOffersThreeApplicationsInEveryLanguage(String language, Visitor day, Visitor night) {
        for (Visitor visitor : new Visitor[] {day, night.inTheDark()}) {
            Page page = visitor.speaking(new Locale(language)).open("/");

            assertThat(page.locator(".samples form button")).hasCount(3);
            visitor.photographs("start-" + language + (visitor == day ? "" : "-dark"))
                    .findsNoBarrier()
                    .hearsNoComplaint();
        }
    }

    private void send(String to, String subject, String text) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(smtp);
        sender.setDefaultEncoding("UTF-8");
        var mail = new SimpleMailMessage();
        mail.setFrom("bank@example.org");
        mail.setTo(to);
        mail.setSubject(subject);
        mail.setText(text);
        sender.send(mail);
    }
}
