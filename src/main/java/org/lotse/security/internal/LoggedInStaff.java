package org.lotse.security.internal;

import java.util.Optional;
import org.lotse.security.CurrentUser;
import org.lotse.security.Staff;
import org.lotse.security.StaffDirectory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

@Component
class LoggedInStaff implements CurrentUser {

    private final StaffDirectory directory;

    LoggedInStaff(StaffDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Optional<Staff> staff() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .flatMap(authentication -> directory.find(authentication.getName()));
    }

    @Override
    public Staff required() {
        return staff().orElseThrow(() -> new AccessDeniedException("Only staff may do this"));
    }
}
