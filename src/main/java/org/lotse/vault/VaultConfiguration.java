package org.lotse.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KmsClient;
import com.google.crypto.tink.aead.AeadConfig;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.lotse.startup.StartupRefusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VaultSettings.class)
class VaultConfiguration {

    @Bean
    KeyFile keyFile(VaultSettings settings, ObjectProvider<KmsClient> clients) throws GeneralSecurityException {
        AeadConfig.register();
        return new KeyFile(settings.file(), Optional.ofNullable(settings.kms()).map(key -> kms(key, clients)));
    }

    private static Aead kms(String key, ObjectProvider<KmsClient> clients) {
        KmsClient client = clients.stream()
                .filter(one -> one.doesSupport(key))
                .findFirst()
                .orElseThrow(() -> new StartupRefusal("No KMS client on the class path understands lotse.vault.kms="
                        + key + "; add a bean of type com.google.crypto.tink.KmsClient that does."));
        try {
            return client.getAead(key);
        } catch (GeneralSecurityException refused) {
            throw new StartupRefusal("The KMS does not let Lotse use the key " + key + " of lotse.vault.kms.");
        }
    }
}
