package org.lotse.postroom;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The mails the demonstration's clients got, one file each, newest first by name. */
@Component
class MailFolder {

    private static final String ENDING = ".eml";
    private static final int SHOWN = 200;

    private final Path folder;
    private final Clock clock;

    MailFolder(@Value("${lotse.home}") Path home, Clock clock) {
        this.folder = home.resolve("mail");
        this.clock = clock;
    }

    void keep(MimeMessage message) throws MessagingException {
        try {
            Files.createDirectories(folder);
            String id = "%013d-%s".formatted(clock.millis(), UUID.randomUUID());
            Path partial = folder.resolve(id + ".part");
            try (OutputStream out = Files.newOutputStream(partial)) {
                message.writeTo(out);
            }
            Files.move(partial, folder.resolve(id + ENDING), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new MessagingException("The mail folder cannot be written", failure);
        }
    }

    List<Mail> latest() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(Path::getFileName).reversed())
                    .limit(SHOWN)
                    .map(MailFolder::read)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Mail read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            var message = new MimeMessage(Session.getInstance(new Properties()), in);
            return new Mail(
                    file.getFileName().toString().replace(ENDING, ""),
                    ((InternetAddress) message.getRecipients(Message.RecipientType.TO)[0]).getAddress(),
                    message.getSubject(),
                    Files.getLastModifiedTime(file).toInstant(),
                    text(message).strip());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException("A kept mail cannot be read", unreadable);
        }
    }

    private static String text(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int number = 0; number < parts.getCount(); number++) {
                BodyPart inner = parts.getBodyPart(number);
                String text = text(inner);
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }
}
