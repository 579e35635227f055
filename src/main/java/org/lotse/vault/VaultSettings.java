package org.lotse.vault;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the keys are.
 *
 * @param keys folder of the key file and of the newest copy of the wrapped keys; several platforms of one database
 *     share it
 * @param kms address of a key in the bank’s KMS that encrypts the key file, as its {@code KmsClient} understands it; null
 *     for none
 * @param restore whether the wrapped keys of a database that came from a backup are replaced by their newest copy
 */
@Validated
@ConfigurationProperties("lotse.vault")
record VaultSettings(@NotNull Path keys, String kms, @DefaultValue("false") boolean restore) {

    Path file() {
        return keys.resolve("kek.json");
    }

    Path copy() {
        return keys.resolve("wrapped-keys.txt");
    }
}
