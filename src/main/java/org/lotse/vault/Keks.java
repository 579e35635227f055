package org.lotse.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The key-encryption keys of one edition of the key file: one, or two while the older is being replaced. */
final class Keks {

    private final KeysetHandle keyset;
    private final Map<Long, Aead> byId = new LinkedHashMap<>();

    Keks(KeysetHandle keyset) throws GeneralSecurityException {
        this.keyset = keyset;
        for (int index = 0; index < keyset.size(); index++) {
            KeysetHandle.Builder one = KeysetHandle.newBuilder(keyset);
            one.getAt(index).makePrimary();
            byId.put(id(keyset.getAt(index)), one.build().getPrimitive(RegistryConfiguration.get(), Aead.class));
        }
    }

    static Keks fresh() throws GeneralSecurityException {
        return new Keks(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
    }

    private static long id(KeysetHandle.Entry entry) {
        return Integer.toUnsignedLong(entry.getId());
    }

    KeysetHandle keyset() {
        return keyset;
    }

    Set<Long> ids() {
        return Set.copyOf(byId.keySet());
    }

    /** The one that is to wrap from now on. */
    long newest() {
        return id(keyset.getPrimary());
    }

    boolean holds(long id) {
        return byId.containsKey(id);
    }

    /** These and one more, the newest. */
    Keks withAnother() throws GeneralSecurityException {
        return new Keks(KeysetHandle.newBuilder(keyset)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build());
    }

    /** The newest alone. */
    Keks newestOnly() throws GeneralSecurityException {
        KeysetHandle.Builder left = KeysetHandle.newBuilder(keyset);
        for (int index = keyset.size() - 1; index >= 0; index--) {
            if (!keyset.getAt(index).isPrimary()) {
                left.deleteAt(index);
            }
        }
        return new Keks(left.build());
    }

    byte[] encrypt(long kek, byte[] content, byte[] place) throws GeneralSecurityException {
        return byId.get(kek).encrypt(content, place);
    }

    byte[] decrypt(long kek, byte[] content, byte[] place) throws GeneralSecurityException {
        return byId.get(kek).decrypt(content, place);
    }

    WrappedKey wrap(KeysetHandle key, UUID id, UUID owner, long kek) throws GeneralSecurityException {
        byte[] place = new WrappedKey(id, owner, null, kek).place();
        return new WrappedKey(
                id, owner, TinkProtoKeysetFormat.serializeEncryptedKeyset(key, byId.get(kek), place), kek);
    }

    KeysetHandle unwrap(WrappedKey key) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(key.wrapped(), byId.get(key.kek()), key.place());
    }

    WrappedKey rewrap(WrappedKey key) throws GeneralSecurityException {
        return wrap(unwrap(key), key.id(), key.owner(), newest());
    }
}
