package org.lotse.vault;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AesGcmParameters;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.lotse.kernel.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Seals with AES-256-GCM. Opened keys are remembered for a minute, so that a case at work does not fetch its own each time. */
@Service
class Sealing implements Vault {

    private static final int MOST_KEYS = 20_000;
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final KeyCabinet cabinet;
    private final KeyRegister table;
    private final TransactionTemplate transaction;
    private final Map<String, SealedColumn> columns = new ConcurrentHashMap<>();
    private final Set<String> whollySealed;
    private final Cache<UUID, DataKey> opened = Caffeine.newBuilder()
            .maximumSize(MOST_KEYS)
            .expireAfterWrite(REMEMBERED)
            .build();

    Sealing(KeyCabinet cabinet, KeyRegister table, TransactionTemplate transaction) {
        this.cabinet = cabinet;
        this.table = table;
        this.transaction = transaction;
        this.whollySealed = ConcurrentHashMap.newKeySet();
        this.whollySealed.addAll(table.sealedColumns());
    }

    @Override
    public SealedColumn column(String name, String column, String row, String owner) {
        return columns.computeIfAbsent(name + "." + column, any -> new SealedColumn(this, name, column, row, owner));
    }

    @Override
    public List<SealedColumn> columns() {
        return List.copyOf(columns.values());
    }

    byte[] seal(UUID owner, byte[] content, SealedColumn column, String row) {
        DataKey key = sealingKey(owner);
        try {
            return new Envelope(key.id(), key.aead().encrypt(content, Envelope.place(key.id(), column, row))).bytes();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Cannot seal a cell of " + column.name(), impossible);
        }
    }

    byte[] open(byte[] cell, SealedColumn column, String row) {
        if (!Envelope.is(cell)) {
            if (whollySealed.contains(column.name()) && table.sealedColumns().contains(column.name())) {
                throw new SealBroken(column);
            }
            whollySealed.remove(column.name());
            return cell;
        }
        Envelope envelope = Envelope.of(cell);
        DataKey key = openingKey(envelope.key());
        try {
            return key.aead().decrypt(envelope.sealed(), Envelope.place(key.id(), column, row));
        } catch (GeneralSecurityException tampered) {
            throw new SealBroken(column, key.id());
        }
    }

    private DataKey sealingKey(UUID owner) {
        HeldKeys held = HeldKeys.ofTransaction();
        DataKey known = held.of(owner);
        if (known == null) {
            known = table.held(owner).map(this::opened).orElseGet(() -> transaction.execute(status -> made(owner)));
            held.hold(owner, known);
        }
        return known;
    }

    /** Of two who make one at the same time the first to commit has made it. */
    private DataKey made(UUID owner) {
        try {
            KeysetHandle fresh = KeysetHandle.generateNew(AesGcmParameters.builder()
                    .setKeySizeBytes(32)
                    .setIvSizeBytes(12)
                    .setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                    .build());
            WrappedKey wrapped = cabinet.wrap(fresh, UUID.randomUUID(), owner);
            return table.add(wrapped)
                    ? new DataKey(wrapped.id(), fresh.getPrimitive(RegistryConfiguration.get(), Aead.class))
                    : unwrapped(table.held(owner).orElseThrow());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Cannot make a key", impossible);
        }
    }

    private DataKey openingKey(UUID id) {
        DataKey held = HeldKeys.ofTransaction().byId(id);
        if (held != null) {
            return held;
        }
        DataKey known = opened.getIfPresent(id);
        return known != null
                ? known
                : table.find(id).map(this::opened).orElseThrow(() -> new RuleBroken("record-destroyed"));
    }

    private DataKey opened(WrappedKey key) {
        DataKey known = opened.getIfPresent(key.id());
        if (known == null) {
            known = unwrapped(key);
            opened.put(key.id(), known);
        }
        return known;
    }

    private DataKey unwrapped(WrappedKey key) {
        try {
            return new DataKey(key.id(), cabinet.unwrap(key).getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (GeneralSecurityException wrong) {
            throw new IllegalStateException("Key " + key.id() + " cannot be unwrapped by key " + key.kek());
        }
    }

    @Override
    public void fetchKeys(Collection<byte[]> cells) {
        Set<UUID> wanted = new HashSet<>();
        cells.stream()
                .filter(cell -> cell != null && Envelope.is(cell))
                .map(cell -> Envelope.of(cell).key())
                .filter(id -> opened.getIfPresent(id) == null)
                .forEach(wanted::add);
        table.find(wanted).forEach(this::opened);
    }

    @Override
    public int destroyKey(UUID owner) {
        UUID id = table.held(owner).map(WrappedKey::id).orElse(null);
        if (id == null) {
            return 0;
        }
        HeldKeys.ofTransaction().drop(owner);
        forget(id);
        return table.delete(owner);
    }

    /** At once, and again when others can no longer fetch it. */
    private void forget(UUID id) {
        opened.invalidate(id);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    opened.invalidate(id);
                }
            });
        }
    }

    /** From now on a cell of this column that is not sealed is a forged one. */
    void whollySealed(SealedColumn column) {
        table.isSealed(column.name());
        whollySealed.add(column.name());
    }
}
