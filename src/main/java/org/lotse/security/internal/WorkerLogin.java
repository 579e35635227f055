package org.lotse.security.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.lotse.security.Role;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Workers call thousands of times an hour with a long random password, so it is compared and not stretched. */
class WorkerLogin implements AuthenticationProvider {

    private final WorkerSettings settings;

    WorkerLogin(WorkerSettings settings) {
        this.settings = settings;
    }

    @Override
    public Authentication authenticate(Authentication login) {
        if (!settings.username().equals(login.getName())) {
            return null;
        }
        if (!MessageDigest.isEqual(bytes(settings.password()), bytes(String.valueOf(login.getCredentials())))) {
            throw new BadCredentialsException("Wrong password");
        }
        return UsernamePasswordAuthenticationToken.authenticated(
                login.getName(), null, List.of(Role.WORKER.authority()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
