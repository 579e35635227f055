package org.lotse.workers.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.workers.notification.MessageOrder.Recipient;
import org.lotse.workers.notification.NotificationSettings.Smtp;
import org.lotse.workers.runtime.StepFailure;

class EmailCarrierTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aMailArrivesAsPageAndAsPlainText() throws Exception {
        MessageOrder order = Orders.anOrder(MessageKind.DOCUMENTS_REQUESTED, Channel.EMAIL, "de");

        String reference = send("", order);

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Wir brauchen noch Unterlagen von Ihnen");
        assertThat(mail.getMessageID()).isEqualTo(reference).isEqualTo("<" + order.id() + "@bank.example.org>");
        assertThat(mail.getSentDate()).isEqualTo(Date.from(NOON.instant()));
        assertThat(((InternetAddress) mail.getAllRecipients()[0]).getPersonal()).isEqualTo("Jürgen Größe-Müßig");
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat((String) parts.getBodyPart(0).getContent())
                .contains("Guten Tag Jürgen Größe-Müßig,", "- Der Ausweis ist <abgelaufen>", "Freundliche Grüße");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat((String) parts.getBodyPart(1).getContent())
                .contains("<html lang=\"de\">", "href=\"https://lotse.example/apply/case-1\"", "&lt;abgelaufen&gt;");
    }

    @Test
    void aChineseMailArrivesInChinese() throws Exception {
        send("", Orders.anOrder(MessageKind.WELCOME, Channel.EMAIL, "zh"));

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("欢迎：您的账户已开立");
        assertThat(mail.getContentLanguage()).containsExactly("zh");
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat((String) parts.getBodyPart(0).getContent()).contains("尊敬的李小龍：", "您的活期账户已开立。");
        assertThat((String) parts.getBodyPart(1).getContent()).contains("<html lang=\"zh\">", "您可以立即收款。");
    }

    @Test
    void theServersPasswordIsUsedAndAWrongOneLeavesNothingSent() throws Exception {
        server.setUser("bank", "bank", "s3cret");
        server.getUserManager().setAuthRequired(true);
        MessageOrder order = Orders.anOrder(MessageKind.WELCOME, Channel.EMAIL, "en");

        send("s3cret", order);
        assertThatThrownBy(() -> send("wrong", order))
                .isInstanceOfSatisfying(StepFailure.class, failure -> assertThat(failure.repeatable())
                        .isTrue());

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void anAddressThatWouldSmuggleInAHeaderIsRefused() {
        MessageOrder order = Orders.addressed(
                Orders.anOrder(MessageKind.WELCOME, Channel.EMAIL, "en"),
                new Recipient(
                        "Eve\r\nBcc: all@example.org", null, "eve@example.org\r\nBcc: all@example.org", null, null));

        assertThatThrownBy(() -> send("", order))
                .isInstanceOf(StepFailure.class)
                .hasMessageNotContaining("example.org");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aLineBreakInANameStaysInTheName() throws Exception {
        MessageOrder order = Orders.addressed(
                Orders.anOrder(MessageKind.WELCOME, Channel.EMAIL, "en"),
                new Recipient("Eve\r\nBcc: all@example.org", null, "eve@example.org", null, null));

        send("", order);

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(server.getReceivedMessages()[0].getHeader("Bcc")).isNull();
    }

    private String send(String password, MessageOrder order) throws Exception {
        Smtp smtp = new Smtp(
                "127.0.0.1",
                server.getSmtp().getPort(),
                password.isEmpty() ? "" : "bank",
                password,
                false,
                "Bank <no-reply@bank.example.org>");
        Templates templates = new Templates();
        MessageKind kind = order.data().containsKey("iban") ? MessageKind.WELCOME : MessageKind.DOCUMENTS_REQUESTED;
        EmailCarrier carrier = new EmailCarrier(smtp, new MailPage(templates, "Bank"), NOON);
        try (Carrier.Parcel parcel = carrier.prepare(order, new Composer(templates).compose(kind, order))) {
            return parcel.send();
        }
    }
}
