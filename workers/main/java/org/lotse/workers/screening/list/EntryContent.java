package org.lotse.workers.screening.list;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/**
 * What an entry says, as one fingerprint: the same as long as the publisher changes nothing a person would judge by,
 * in whatever order the parts are published. Somebody cleared of an entry is cleared of this content only.
 */
public final class EntryContent {

    private final StringBuilder canonical = new StringBuilder();

    private EntryContent() {}

    /** SHA-256 of the content, 64 lower-case hexadecimal digits. */
    public static String of(ListEntry entry) {
        EntryContent content = new EntryContent();
        content.add(entry.id());
        content.add(entry.type().name());
        content.add(entry.name());
        content.addAll(entry.names(), name -> (name.weak() ? "weak " : "strong ") + name.text());
        content.addAll(entry.datesOfBirth(), BirthDate::toString);
        content.addAll(entry.placesOfBirth(), Function.identity());
        content.addAll(entry.countries(), Function.identity());
        content.add(entry.gender().map(Gender::name).orElse(""));
        content.addAll(entry.identifiers(), Function.identity());
        content.add(entry.programme());
        content.add(entry.remarks());
        return content.sha256();
    }

    /** Every part with its length, so that no two contents run together into one text. */
    private void add(String part) {
        canonical.append(part.length()).append(':').append(part);
    }

    private <T> void addAll(List<T> parts, Function<T, String> text) {
        canonical.append(parts.size()).append('[');
        parts.stream().map(text).sorted().forEach(this::add);
    }

    private String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(canonical.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
