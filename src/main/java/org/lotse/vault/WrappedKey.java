package org.lotse.vault;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A data key as it is kept.
 *
 * @param wrapped a Tink keyset, encrypted
 * @param kek id of the key-encryption key that wrapped it
 */
record WrappedKey(UUID id, UUID owner, byte[] wrapped, long kek) {

    /** Binds it to its row. */
    byte[] place() {
        return ("vault_key " + id + " " + owner).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "WrappedKey[" + id + "]";
    }
}
