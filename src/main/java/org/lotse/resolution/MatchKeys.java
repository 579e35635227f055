package org.lotse.resolution;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * What two records of one person nearly always have in common: only parties that share a key are compared. Hashed to 64
 * bits, so that the table of keys is small and tells nothing by itself; two keys that collide cost one comparison.
 */
final class MatchKeys {

    private MatchKeys() {}

    /** @param documentNumbers as {@link Traits#signs} */
    static Set<Long> of(Traits traits, Collection<String> documentNumbers) {
        Set<Long> keys = new TreeSet<>();
        traits.taxNumbers().forEach((country, number) -> keys.add(key("tax", country + number)));
        documentNumbers.forEach(number -> keys.add(document(number)));
        add(keys, "birth", traits.dateOfBirth());
        add(keys, "email", traits.email());
        add(keys, "phone", traits.phone());
        for (String given : traits.given().allWords()) {
            traits.family().allWords().forEach(family -> keys.add(key("name", inOrder(given, family))));
            traits.street().forEach(street -> keys.add(key("street", given + " " + street)));
        }
        return keys;
    }

    static long document(String number) {
        return key("document", number);
    }

    private static void add(Set<Long> keys, String kind, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            keys.add(key(kind, value.toString()));
        }
    }

    /** The same whichever is the family name. */
    private static String inOrder(String one, String other) {
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }

    private static long key(String kind, String value) {
        try {
            byte[] text = (kind + "|" + value).getBytes(StandardCharsets.UTF_8);
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text))
                    .getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
