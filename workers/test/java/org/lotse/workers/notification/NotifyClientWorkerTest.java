package org.lotse.workers.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotse.workers.notification.Orders.anOrder;
import static org.lotse.workers.notification.Orders.found;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.workers.notification.NotificationSettings.Sender;
import org.lotse.workers.notification.NotificationSettings.Smtp;
import org.lotse.workers.runtime.StepFailure;
import org.lotse.workers.runtime.TaskOrder;
import org.springframework.web.client.ResourceAccessException;

class NotifyClientWorkerTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private static final MessageOrder MAIL = anOrder(MessageKind.WELCOME, Channel.EMAIL, "de");
    private static final MessageOrder LETTER = anOrder(MessageKind.WELCOME, Channel.LETTER, "de");
    private static final MessageOrder SMS = anOrder(MessageKind.WELCOME, Channel.SMS, "de");
    private static final MessageOrder IN_APP = anOrder(MessageKind.WELCOME, Channel.IN_APP, "de");

    private final GreenMail mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final PlatformInMemory platform = new PlatformInMemory();

    @TempDir
    private Path letters;

    @BeforeEach
    void startMailServer() {
        mailServer.start();
    }

    @AfterEach
    void stopMailServer() {
        mailServer.stop();
    }

    @Test
    void everyChannelIsToldBeforeAndAfterSending() throws Exception {
        platform.orders(MAIL, LETTER, IN_APP);

        handle();

        assertThat(platform.heard)
                .containsExactly(
                        "/messages {caseId=case-1, key=task-1, kind=WELCOME}",
                        "EMAIL sending",
                        "EMAIL sent",
                        "LETTER sending",
                        "LETTER sent",
                        "IN_APP sending",
                        "IN_APP sent");
        assertThat(mailServer.getReceivedMessages()).hasSize(1);
        assertThat(printed()).containsExactly(LETTER.id() + ".pdf");
        assertThat(platform.proof(LETTER).get("reference")).isEqualTo(LETTER.id() + ".pdf");
        assertThat(platform.proof(LETTER).get("sha256"))
                .isEqualTo(Fingerprint.of(Files.readAllBytes(letters.resolve(LETTER.id() + ".pdf"))));
        assertThat((String) platform.proof(MAIL).get("sha256")).matches("[0-9a-f]{64}");
    }

    @Test
    void aTaskThatIsDoneTwiceSendsOnce() throws Exception {
        platform.orders(MAIL, LETTER, IN_APP);

        handle();
        handle();

        assertThat(mailServer.getReceivedMessages()).hasSize(1);
        assertThat(printed()).hasSize(1);
    }

    @Test
    void aCrashBetweenSendingAndSentSendsNoSecondMailAndAsksAPerson() {
        platform.orders(MAIL);
        platform.breaksDownAt = "sent";
        assertThatThrownBy(this::handle).isInstanceOf(ResourceAccessException.class);
        assertThat(platform.status(MAIL)).isEqualTo(MessageStatus.SENDING);

        platform.breaksDownAt = "never";
        assertThatThrownBy(this::handle)
                .isInstanceOfSatisfying(StepFailure.class, failure -> assertThat(failure.repeatable())
                        .isFalse())
                .hasMessageContaining("uncertain");
        assertThatThrownBy(this::handle).isInstanceOf(StepFailure.class);

        assertThat(mailServer.getReceivedMessages()).hasSize(1);
        assertThat(platform.status(MAIL)).isEqualTo(MessageStatus.UNCERTAIN);
    }

    @Test
    void aLetterFoundInSendingIsLaidAgainUnderTheSameName() throws Exception {
        platform.orders(found(LETTER, MessageStatus.SENDING));

        handle();

        assertThat(printed()).containsExactly(LETTER.id() + ".pdf");
        assertThat(platform.status(LETTER)).isEqualTo(MessageStatus.SENT);
    }

    @Test
    void aLetterThatLiesThereAlreadyStaysAsItIs() throws Exception {
        Files.writeString(letters.resolve(LETTER.id() + ".pdf"), "the letter");
        platform.orders(found(LETTER, MessageStatus.SENDING));

        handle();

        assertThat(letters.resolve(LETTER.id() + ".pdf")).hasContent("the letter");
        assertThat(platform.proof(LETTER).get("sha256")).isEqualTo(Fingerprint.of("the letter"));
    }

    @Test
    void aMailServerThatIsAwayLeavesTheMessagePlannedForTheNextTry() throws Exception {
        int port = mailServer.getSmtp().getPort();
        mailServer.stop();
        platform.orders(MAIL, LETTER);

        assertThatThrownBy(() -> worker(port).handle(task()))
                .isInstanceOfSatisfying(StepFailure.class, failure -> assertThat(failure.repeatable())
                        .isTrue())
                .hasMessageContaining("mail server");

        assertThat(platform.status(MAIL)).isEqualTo(MessageStatus.PLANNED);
        assertThat(platform.status(LETTER)).isEqualTo(MessageStatus.SENT);
    }

    @Test
    void aMessageTakenByAnotherAttemptMeanwhileIsLeftToIt() {
        platform.orders(MAIL);
        Carrier slow = new RacingCarrier(platform);
        Dispatch dispatch = new Dispatch(platform, new Composer(new Templates()), List.of(slow), List.of());

        assertThatThrownBy(() -> dispatch.dispatch(MessageKind.WELCOME, MAIL))
                .isInstanceOfSatisfying(StepFailure.class, failure -> assertThat(failure.repeatable())
                        .isTrue());
    }

    @Test
    void aShortMessageStaysPlannedWhereNoGatewayIsSetUp() {
        platform.orders(SMS);

        assertThatCode(this::handle).doesNotThrowAnyException();

        assertThat(platform.status(SMS)).isEqualTo(MessageStatus.PLANNED);
    }

    @Test
    void aPlatformThatIsShortlyAwayAfterSendingHearsOfItStill() throws Exception {
        platform.orders(IN_APP);
        platform.breaksDownAt = "sent";
        platform.comesBackAfter = 2;
        Duration moment = Duration.ofMillis(1);
        Dispatch dispatch = new Dispatch(
                platform, new Composer(new Templates()), List.of(new InAppCarrier("Bank")), List.of(moment, moment));

        dispatch.dispatch(MessageKind.WELCOME, IN_APP);

        assertThat(platform.status(IN_APP)).isEqualTo(MessageStatus.SENT);
    }

    private void handle() throws Exception {
        worker(mailServer.getSmtp().getPort()).handle(task());
    }

    private static TaskOrder task() {
        return new TaskOrder("task-1", "case-1", Map.of("caseId", "case-1", "messageKind", "WELCOME"));
    }

    private NotifyClientWorker worker(int smtpPort) {
        Templates templates = new Templates();
        Smtp smtp = new Smtp("127.0.0.1", smtpPort, "", "", false, "Bank <bank@example.org>");
        Sender sender = new Sender("Bank", List.of("Hafenstraße 1", "20457 Hamburg"), "Hamburg");
        List<Carrier> carriers = List.of(
                new EmailCarrier(smtp, new MailPage(templates, "Bank"), NOON),
                new LetterCarrier(letters, new LetterPage(templates, sender, NOON)),
                new SmsCarrier(Optional.empty()),
                new InAppCarrier("Bank"));
        return new NotifyClientWorker(
                platform, new Dispatch(platform, new Composer(templates), carriers, List.of()), 1);
    }

    private List<String> printed() throws IOException {
        try (Stream<Path> files = Files.list(letters)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    /** While it prepares, another attempt announces the same message. */
    private record RacingCarrier(PlatformInMemory platform) implements Carrier {

        @Override
        public Channel channel() {
            return Channel.EMAIL;
        }

        @Override
        public boolean repeatable() {
            return false;
        }

        @Override
        public Parcel prepare(MessageOrder order, Message message) {
            platform.put("/messages/" + order.id() + "/sending", Map.of());
            return new Unsendable();
        }
    }

    private record Unsendable() implements Carrier.Parcel {

        @Override
        public String sha256() {
            return "";
        }

        @Override
        public String send() {
            throw new AssertionError("sent although another attempt had it");
        }
    }
}
