package org.lotse.workers.notification;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.lotse.workers.runtime.InvalidSetting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the bank reaches its clients.
 *
 * @param threads how many tasks are worked on at once
 * @param letters the print folder; by default {@code letters} in Lotse's home
 */
@ConfigurationProperties("lotse.workers.notification")
record NotificationSettings(
        @DefaultValue("2") int threads,
        Path letters,
        @DefaultValue Sender sender,
        @DefaultValue Smtp smtp,
        @DefaultValue Sms sms) {

    NotificationSettings {
        if (threads < 1) {
            throw new InvalidSetting("notification.threads", "must be at least 1");
        }
    }

    /** The bank as it stands on letters. */
    record Sender(
            @DefaultValue("Lotse Bank") String name,
            @DefaultValue({"Hafenstraße 1", "20457 Hamburg"}) List<String> address,
            @DefaultValue("Hamburg") String place) {

        Sender {
            address = List.copyOf(address);
        }
    }

    /** The mail server; without a user name nobody logs in. */
    record Smtp(
            @DefaultValue("localhost") String host,
            @DefaultValue("25") int port,
            @DefaultValue("") String username,
            @DefaultValue("") String password,
            @DefaultValue("false") boolean starttls,
            @DefaultValue("Lotse Bank <no-reply@lotse.localhost>") String from) {

        Smtp {
            requirePort("notification.smtp.port", port);
            SmtpText.sender(from);
        }

        @Override
        public String toString() {
            return host + ":" + port;
        }
    }

    /** The way to a short message; none by default. */
    record Sms(
            @DefaultValue("OFF") Gateway gateway,
            @DefaultValue("Lotse") String sender,
            URI url,
            @DefaultValue("") String token,
            @DefaultValue("localhost") String host,
            @DefaultValue("2775") int port,
            @DefaultValue("") String username,
            @DefaultValue("") String password) {

        enum Gateway {
            OFF,
            SMPP,
            HTTP
        }

        Sms {
            if (gateway == Gateway.HTTP && (url == null || url.getHost() == null)) {
                throw new InvalidSetting("notification.sms.url", "is missing");
            }
            requirePort("notification.sms.port", port);
        }

        @Override
        public String toString() {
            return gateway.name();
        }
    }

    private static void requirePort(String name, int port) {
        if (port < 1 || port > 65_535) {
            throw new InvalidSetting(name, "must be a port from 1 to 65535");
        }
    }
}
