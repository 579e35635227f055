package org.lotse.vault;

import com.google.crypto.tink.Aead;
import java.util.UUID;

/** An opened data key; says its id and nothing else. */
record DataKey(UUID id, Aead aead) {

    @Override
    public String toString() {
        return "DataKey[" + id + "]";
    }
}
