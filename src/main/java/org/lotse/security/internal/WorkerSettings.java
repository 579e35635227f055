package org.lotse.security.internal;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** The account under which worker programs come in; both sides read the same two settings. */
@Validated
@ConfigurationProperties("lotse.workers.platform")
record WorkerSettings(@NotBlank String username, @NotBlank String password) {

    @Override
    public String toString() {
        return username;
    }
}
