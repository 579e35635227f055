package org.lotse.vault;

import com.google.crypto.tink.KeysetHandle;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.lotse.startup.StartupRefusal;
import org.lotse.vault.KeyRegister.Current;
import org.springframework.stereotype.Component;

/**
 * Wraps and unwraps data keys. Checked when the platform starts: without the very keys that the database needs it does
 * not start, since everything sealed meanwhile would be apart from the rest.
 */
@Component
class KeyCabinet {

    private static final byte[] PROOF = "lotse.vault.proof".getBytes(StandardCharsets.UTF_8);

    private final KeyFile file;
    private final KeyRegister table;
    private volatile Keks keks;

    KeyCabinet(KeyFile file, KeyRegister table, KeyCopy copy, VaultSettings settings) {
        this.file = file;
        this.table = table;
        this.keks = table.current().isPresent() || file.exists() ? known() : begun();
        table.begin(current(keks));
        if (settings.restore()) {
            copy.restore(keks);
            table.use(current(keks));
        }
        check();
    }

    private Keks known() {
        if (!file.exists()) {
            throw new StartupRefusal("The key file " + file.path() + " is missing, and the database is sealed with key "
                    + table.current().orElseThrow().kek()
                    + ". Put back the newest copy of the file. Nothing was changed.");
        }
        return file.read();
    }

    private Keks begun() {
        try {
            file.write(Keks.fresh());
            return file.read();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This Java makes no keys", impossible);
        }
    }

    private void check() {
        Current current = table.current().orElseThrow();
        Set<Long> missing = new TreeSet<>(table.keks());
        missing.add(current.kek());
        missing.removeAll(keks.ids());
        if (!missing.isEmpty()) {
            throw new StartupRefusal("The database is sealed with key " + missing + ", which is not in the key file "
                    + file.path() + ", where there is " + new TreeSet<>(keks.ids())
                    + ". Put back the newest copy of the"
                    + " file; or, if the database came from a backup made before the key was replaced, start once with"
                    + " --lotse.vault.restore=true. Nothing was changed.");
        }
        try {
            keks.decrypt(current.kek(), current.proof(), PROOF);
        } catch (GeneralSecurityException another) {
            throw new StartupRefusal("Key " + current.kek() + " of the key file " + file.path()
                    + " is not the one that the database is sealed with. Put back the newest copy of the file."
                    + " Nothing was changed.");
        }
    }

    static Current current(Keks keks) {
        try {
            return new Current(keks.newest(), keks.encrypt(keks.newest(), PROOF, PROOF));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Cannot encrypt with key " + keks.newest(), impossible);
        }
    }

    Keks keks() {
        return keks;
    }

    /** What the file says now: another platform may have replaced the key. */
    Keks reread() {
        keks = file.read();
        return keks;
    }

    void replace(Keks next) {
        file.write(next);
        keks = next;
    }

    /** Wraps with the key in use, which stays in use until the transaction ends. */
    WrappedKey wrap(KeysetHandle key, UUID id, UUID owner) throws GeneralSecurityException {
        long kek = table.heldCurrent();
        return with(kek).wrap(key, id, owner, kek);
    }

    KeysetHandle unwrap(WrappedKey key) throws GeneralSecurityException {
        return with(key.kek()).unwrap(key);
    }

    private Keks with(long kek) throws GeneralSecurityException {
        Keks known = keks.holds(kek) ? keks : reread();
        if (!known.holds(kek)) {
            throw new GeneralSecurityException("There is no key " + kek);
        }
        return known;
    }
}
