package org.lotse.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.lotse.startup.StartupRefusal;

/**
 * The key-encryption keys outside of the database: a Tink keyset in a file that only its owner reads, encrypted by the
 * bank’s KMS where there is one.
 */
final class KeyFile {

    private static final byte[] PURPOSE = "lotse.vault".getBytes(StandardCharsets.UTF_8);

    private final Path file;
    private final Optional<Aead> kms;

    KeyFile(Path file, Optional<Aead> kms) {
        this.file = file.toAbsolutePath().normalize();
        this.kms = kms;
    }

    Path path() {
        return file;
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** @throws StartupRefusal when it cannot be read, or not by this KMS */
    Keks read() {
        try {
            String text = Files.readString(file);
            return new Keks(
                    kms.isPresent()
                            ? TinkJsonProtoKeysetFormat.parseEncryptedKeyset(text, kms.get(), PURPOSE)
                            : TinkJsonProtoKeysetFormat.parseKeyset(text, InsecureSecretKeyAccess.get()));
        } catch (IOException unreadable) {
            throw new StartupRefusal("The key file " + file + " cannot be read; it has to be readable by the user that"
                    + " runs Lotse. Nothing was changed.");
        } catch (GeneralSecurityException | RuntimeException damaged) {
            throw new StartupRefusal("The key file " + file + " holds no keys that can be opened"
                    + (kms.isPresent() ? " by the KMS of lotse.vault.kms" : "; perhaps it needs lotse.vault.kms")
                    + ". Put back its newest copy. Nothing was changed.");
        }
    }

    /** Replaces the file in one step; who is killed meanwhile leaves the old one or the new one. */
    void write(Keks keks) {
        try {
            Files.createDirectories(
                    file.getParent(),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Path next = file.resolveSibling(file.getFileName() + ".next");
            PrivateText.write(next, text(keks.keyset()));
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            PrivateText.settle(file.getParent());
        } catch (IOException | GeneralSecurityException failure) {
            throw new StartupRefusal("The key file " + file + " cannot be written; free or repair its folder.");
        }
    }

    private String text(KeysetHandle keyset) throws GeneralSecurityException {
        return kms.isPresent()
                ? TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(keyset, kms.get(), PURPOSE)
                : TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
    }
}
