package org.lotse.vault;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The keys that the transaction at hand seals with. It holds their rows, so that nobody destroys a key while something
 * is sealed with it; and a key it has made is nobody else’s before it commits.
 */
final class HeldKeys implements TransactionSynchronization {

    private final Map<UUID, DataKey> byOwner = new HashMap<>();

    private HeldKeys() {}

    /** Of no transaction at all when there is none. */
    static HeldKeys ofTransaction() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return new HeldKeys();
        }
        HeldKeys held = (HeldKeys) TransactionSynchronizationManager.getResource(HeldKeys.class);
        if (held == null) {
            held = new HeldKeys();
            TransactionSynchronizationManager.bindResource(HeldKeys.class, held);
            TransactionSynchronizationManager.registerSynchronization(held);
        }
        return held;
    }

    DataKey of(UUID owner) {
        return byOwner.get(owner);
    }

    DataKey byId(UUID id) {
        return byOwner.values().stream()
                .filter(key -> key.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    void hold(UUID owner, DataKey key) {
        byOwner.put(owner, key);
    }

    void drop(UUID owner) {
        byOwner.remove(owner);
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(HeldKeys.class);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(HeldKeys.class, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(HeldKeys.class);
    }
}
