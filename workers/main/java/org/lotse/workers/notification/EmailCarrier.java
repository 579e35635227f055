package org.lotse.workers.notification;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.lotse.workers.notification.NotificationSettings.Smtp;
import org.lotse.workers.runtime.StepFailure;

/** Brings messages by e-mail, as a page and as plain text. */
final class EmailCarrier implements Carrier {

    private static final String CHARSET = "UTF-8";

    private final Smtp smtp;
    private final MailPage page;
    private final Session session;
    private final InternetAddress from;
    private final Clock clock;

    EmailCarrier(Smtp smtp, MailPage page, Clock clock) {
        this.smtp = smtp;
        this.page = page;
        this.session = Session.getInstance(properties(smtp));
        this.from = SmtpText.sender(smtp.from());
        this.clock = clock;
    }

    private static Properties properties(Smtp smtp) {
        Properties properties = new Properties();
        properties.put("mail.smtp.connectiontimeout", "10000");
        properties.put("mail.smtp.timeout", "20000");
        properties.put("mail.smtp.writetimeout", "20000");
        properties.put("mail.smtp.auth", String.valueOf(!smtp.username().isEmpty()));
        properties.put("mail.smtp.starttls.enable", String.valueOf(smtp.starttls()));
        properties.put("mail.smtp.starttls.required", String.valueOf(smtp.starttls()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public boolean repeatable() {
        return false;
    }

    /** Connects already: a server that is away must not leave a message that may have been sent. */
    @Override
    public Parcel prepare(MessageOrder order, Message message) throws MessagingException, IOException {
        MimeMessage mail = mail(order, message);
        mail.saveChanges();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        mail.writeTo(content);
        return new Mail(connect(), mail, Fingerprint.of(content.toByteArray()));
    }

    private Transport connect() throws MessagingException {
        Transport transport = session.getTransport("smtp");
        try {
            if (smtp.username().isEmpty()) {
                transport.connect(smtp.host(), smtp.port(), null, null);
            } else {
                transport.connect(smtp.host(), smtp.port(), smtp.username(), smtp.password());
            }
            return transport;
        } catch (MessagingException away) {
            throw StepFailure.forNow("The mail server " + smtp + " does not let us in.", away);
        }
    }

    private MimeMessage mail(MessageOrder order, Message message) throws MessagingException {
        MimeMessage mail = new NamedMail(session, "<" + order.id() + "@" + SmtpText.domain(from) + ">");
        mail.setFrom(from);
        mail.setRecipient(RecipientType.TO, recipient(order));
        mail.setSubject(message.subject(), CHARSET);
        mail.setSentDate(Date.from(clock.instant()));
        mail.setContentLanguage(new String[] {message.language().code()});
        mail.setHeader("Auto-Submitted", "auto-generated");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(PlainText.of(message, page.bank()), CHARSET);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(page.of(message), CHARSET, "html");
        mail.setContent(new MimeMultipart("alternative", text, html));
        return mail;
    }

    private static InternetAddress recipient(MessageOrder order) {
        try {
            InternetAddress address =
                    new InternetAddress(String.valueOf(order.recipient().email()), true);
            address.setPersonal(Facts.clean(order.recipient().name()), CHARSET);
            return address;
        } catch (AddressException | UnsupportedEncodingException malformed) {
            throw StepFailure.forGood("The recipient of message " + order.id() + " has no usable e-mail address.");
        }
    }

    private record Mail(Transport transport, MimeMessage mail, String sha256) implements Parcel {

        @Override
        public String send() throws MessagingException {
            try {
                transport.sendMessage(mail, mail.getAllRecipients());
                return mail.getMessageID();
            } catch (SendFailedException refused) {
                throw StepFailure.forGood("The mail server refused a message; it was not sent.");
            }
        }

        /** The server has the mail; a connection that ends badly changes nothing about that. */
        @Override
        public void close() {
            SmtpText.closeQuietly(transport);
        }
    }

    /** A mail whose name stays the same however often it is built. */
    private static final class NamedMail extends MimeMessage {

        private final String name;

        NamedMail(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }
}
