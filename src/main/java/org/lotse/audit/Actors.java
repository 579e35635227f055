package org.lotse.audit;

import org.lotse.security.CurrentUser;
import org.lotse.security.Role;
import org.lotse.security.Staff;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Names who is acting: a person of the bank, a client, a worker, or the process itself. */
@Component
class Actors {

    private final CurrentUser currentUser;

    Actors(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    String current() {
        return currentUser.staff().map(Staff::username).orElseGet(Actors::notStaff);
    }

    private static String notStaff() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            return "PROCESS";
        }
        boolean worker = authentication.getAuthorities().stream()
                .anyMatch(authority -> authority.getAuthority().equals("ROLE_" + Role.WORKER));
        return worker ? "WORKER" : "CLIENT";
    }
}
