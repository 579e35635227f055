package org.lotse.workers.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.lotse.workers.runtime.InvalidSetting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Addresses and connections of the mail server. */
final class SmtpText {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpText.class);

    private SmtpText() {}

    static InternetAddress sender(String from) {
        try {
            return new InternetAddress(from, true);
        } catch (AddressException malformed) {
            throw new InvalidSetting("notification.smtp.from", "is no e-mail address");
        }
    }

    static String domain(InternetAddress address) {
        return address.getAddress().replaceAll(".*@", "");
    }

    static void closeQuietly(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException ended) {
            LOG.debug(
                    "The mail server ended the connection with {}.",
                    ended.getClass().getSimpleName());
        }
    }
}
