package org.lotse.endtoend;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The mails that the mail server took and the letters that were printed. */
final class Post {

    private static final Pattern TOKEN = Pattern.compile("(?:[?&]token=|/review/)([\\w-]+)");

    private final Path home;

    Post(Path home) {
        this.home = home;
    }

    /** A mail as received: its subject and its plain text. */
    record Mail(String to, String subject, String text) {

        /** The token of the link that the client may follow. */
        String token() {
            Matcher token = TOKEN.matcher(text);
            if (!token.find()) {
                throw new AssertionError("No link in: " + text);
            }
            return token.group(1);
        }
    }

    /** In the order they came, whatever the platform's clock said. */
    List<Mail> to(String address) {
        return files("mail", ".eml").stream()
                .map(Post::read)
                .filter(mail -> mail.to().equals(address))
                .toList();
    }

    List<Path> letters() {
        return files("letters", ".pdf");
    }

    private List<Path> files(String folder, String ending) {
        Path path = home.resolve(folder);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted(Comparator.comparingLong(file -> file.toFile().lastModified()))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Mail read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            var message = new MimeMessage(Session.getInstance(new Properties()), in);
            return new Mail(
                    Arrays.toString(message.getAllRecipients()).replaceAll("[\\[\\]]|.*<|>.*", ""),
                    message.getSubject(),
                    plain(message));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (MessagingException broken) {
            throw new AssertionError("A mail that cannot be read: " + file, broken);
        }
    }

    private static String plain(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int number = 0; number < parts.getCount(); number++) {
                BodyPart inner = parts.getBodyPart(number);
                String text = plain(inner);
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }
}
