package org.lotse.vault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Replaces the key-encryption key after keys were destroyed: copies of the database from before hold those keys too, and
 * only when nothing unwraps them any more are they gone from there.
 *
 * <p>Every step leaves file and database fit for each other, and one that was cut short is done again: a new key beside
 * the old one in the file; the new one in use; all keys wrapped anew; a copy of them beside the file; the old one out of
 * the file.
 */
@Component
class KekReplacement {

    private static final Logger LOG = LoggerFactory.getLogger(KekReplacement.class);

    private final KeyCabinet cabinet;
    private final KeyRegister table;
    private final KeyCopy copy;
    private final KeyFile file;
    private final TransactionTemplate transaction;

    KekReplacement(KeyCabinet cabinet, KeyRegister table, KeyCopy copy, KeyFile file, TransactionTemplate transaction) {
        this.cabinet = cabinet;
        this.table = table;
        this.copy = copy;
        this.file = file;
        this.transaction = transaction;
    }

    @Scheduled(
            fixedDelayString = "${lotse.vault.replace-every:1h}",
            initialDelayString = "${lotse.vault.replace-every:1h}")
    void look() throws IOException, GeneralSecurityException {
        if (table.lastDestruction().isPresent() || cabinet.keks().ids().size() > 1) {
            replace();
        }
    }

    /** Does nothing while another platform is at it. */
    synchronized void replace() throws IOException, GeneralSecurityException {
        try (FileChannel channel = FileChannel.open(
                        file.path().resolveSibling("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null) {
                replaceAlone();
            }
        }
    }

    private void replaceAlone() throws IOException, GeneralSecurityException {
        Optional<Long> destruction = table.lastDestruction();
        Keks keks = cabinet.reread();
        if (keks.ids().size() == 1) {
            keks = keks.withAnother();
            cabinet.replace(keks);
        }
        takeUp(keks);
        while (rewrapSome(keks)) {
            // until no key is left that the old one wrapped
        }
        int kept = copy.write();
        cabinet.replace(keks.newestOnly());
        destruction.ifPresent(table::replacedAfter);
        LOG.info(
                "The key that wraps all others was replaced by {}, with {} keys wrapped anew. Backups of the database from"
                        + " before need {} from now on; keep its newest copy and that of {}, and no older one.",
                keks.newest(),
                kept,
                copy.path(),
                file.path());
    }

    private void takeUp(Keks keks) {
        transaction.executeWithoutResult(status -> table.use(KeyCabinet.current(keks)));
    }

    private boolean rewrapSome(Keks keks) {
        return transaction.execute(status -> {
            List<WrappedKey> rewrapped = new ArrayList<>();
            for (WrappedKey key : table.notBy(keks.newest())) {
                rewrapped.add(rewrapped(keks, key));
            }
            table.rewrapped(rewrapped);
            return !rewrapped.isEmpty();
        });
    }

    private static WrappedKey rewrapped(Keks keks, WrappedKey key) {
        try {
            return keks.rewrap(key);
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("Key " + key.id() + " cannot be unwrapped by key " + key.kek());
        }
    }
}
