package org.lotse.screening;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A question about a client as one number: the same as long as the client's data are, in whatever order they come. */
final class Fingerprint {

    private final StringBuilder canonical = new StringBuilder();

    private Fingerprint() {}

    /** SHA-256, 64 lower-case hexadecimal digits; null without a question. */
    static String of(ScreeningQuery query) {
        if (query == null) {
            return null;
        }
        Fingerprint print = new Fingerprint();
        print.add(query.type());
        print.addAll(query.names());
        print.addAll(query.aliases());
        print.add(query.dateOfBirth());
        print.add(query.placeOfBirth());
        print.addAll(query.countries());
        print.add(query.gender());
        print.addAll(query.identifiers());
        return print.sha256();
    }

    /** Every part with its length, so that no two questions run together into one text. */
    private void add(String part) {
        String text = part == null ? "" : part.strip();
        canonical.append(text.length()).append(':').append(text);
    }

    private void addAll(List<String> parts) {
        canonical.append(parts.size()).append('[');
        parts.stream().sorted().forEach(this::add);
    }

    private String sha256() {
        try {
            byte[] text = canonical.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
