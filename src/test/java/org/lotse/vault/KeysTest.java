package org.lotse.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.startup.StartupRefusal;

/** Keys, how they wrap each other, and the file they lie in. */
class KeysTest {

    @TempDir
    private Path folder;

    private final UUID id = UUID.randomUUID();
    private final UUID owner = UUID.randomUUID();

    @BeforeAll
    static void tink() throws GeneralSecurityException {
        AeadConfig.register();
    }

    @Test
    void aWrappedKeyOpensInItsOwnRowOnly() throws GeneralSecurityException {
        Keks keks = Keks.fresh();
        KeysetHandle key = aKey();
        WrappedKey wrapped = keks.wrap(key, id, owner, keks.newest());

        assertThat(keks.unwrap(wrapped).equalsKeyset(key)).isTrue();
        assertThatThrownBy(() -> keks.unwrap(new WrappedKey(id, UUID.randomUUID(), wrapped.wrapped(), wrapped.kek())))
                .isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(
                        () -> keks.unwrap(new WrappedKey(UUID.randomUUID(), owner, wrapped.wrapped(), wrapped.kek())))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void afterItsReplacementNothingUnwrapsWhatTheOldOneWrapped() throws GeneralSecurityException {
        Keks before = Keks.fresh();
        WrappedKey old = before.wrap(aKey(), id, owner, before.newest());

        Keks both = before.withAnother();
        WrappedKey anew = both.rewrap(old);
        Keks after = both.newestOnly();

        assertThat(both.ids()).hasSize(2).contains(before.newest(), after.newest());
        assertThat(both.unwrap(old).equalsKeyset(after.unwrap(anew))).isTrue();
        assertThat(after.ids()).containsExactly(anew.kek());
        assertThat(after.holds(old.kek())).isFalse();
        assertThatThrownBy(() -> after.unwrap(new WrappedKey(id, owner, old.wrapped(), after.newest())))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void theFileIsReadByItsOwnerOnly() throws GeneralSecurityException, IOException {
        var file = new KeyFile(folder.resolve("keys/kek.json"), Optional.empty());
        Keks keks = Keks.fresh();

        file.write(keks);
        file.write(keks.withAnother());

        assertThat(file.read().ids()).hasSize(2).contains(keks.newest());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(file.path().getParent())))
                .isEqualTo("rwx------");
        try (var files = Files.list(file.path().getParent())) {
            assertThat(files).containsExactly(file.path());
        }
    }

    @Test
    void aKmsEncryptsTheFile() throws GeneralSecurityException, IOException {
        Aead ofTheBank = aKey().getPrimitive(RegistryConfiguration.get(), Aead.class);
        Aead another = aKey().getPrimitive(RegistryConfiguration.get(), Aead.class);
        Path path = folder.resolve("kek.json");
        Keks keks = Keks.fresh();

        new KeyFile(path, Optional.of(ofTheBank)).write(keks);

        assertThat(Files.readString(path)).contains("encryptedKeyset");
        assertThat(new KeyFile(path, Optional.of(ofTheBank)).read().ids()).isEqualTo(keks.ids());
        assertThatThrownBy(() -> new KeyFile(path, Optional.of(another)).read())
                .isInstanceOf(StartupRefusal.class)
                .hasMessageContaining("by the KMS of lotse.vault.kms");
        assertThatThrownBy(() -> new KeyFile(path, Optional.empty()).read())
                .isInstanceOf(StartupRefusal.class)
                .hasMessageContaining("perhaps it needs lotse.vault.kms");
    }

    @Test
    void aDamagedFileIsRefusedWithoutAWordOfWhatIsInIt() throws GeneralSecurityException, IOException {
        var file = new KeyFile(folder.resolve("kek.json"), Optional.empty());
        file.write(Keks.fresh());
        String text = Files.readString(file.path());
        String secret = text.replaceAll("(?s).*\"value\":\"([^\"]+)\".*", "$1");
        Files.writeString(file.path(), text.substring(0, text.length() / 2) + secret);

        assertThat(secret).hasSizeGreaterThan(40).isNotEqualTo(text);
        assertThatThrownBy(file::read)
                .isInstanceOf(StartupRefusal.class)
                .hasMessageContaining(file.path().toString())
                .hasNoCause()
                .message()
                .doesNotContain(secret);
    }

    @Test
    void noKeySaysMoreThanItsId() throws GeneralSecurityException {
        Keks keks = Keks.fresh();
        KeysetHandle key = aKey();

        assertThat(new DataKey(id, key.getPrimitive(RegistryConfiguration.get(), Aead.class)))
                .hasToString("DataKey[" + id + "]");
        assertThat(keks.wrap(key, id, owner, keks.newest())).hasToString("WrappedKey[" + id + "]");
        assertThat(keks.keyset().toString()).doesNotContain("value");
    }

    private static KeysetHandle aKey() throws GeneralSecurityException {
        return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
    }
}
