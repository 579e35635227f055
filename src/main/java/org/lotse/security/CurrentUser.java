package org.lotse.security;

import java.util.Optional;

/** Who is acting in this thread. */
public interface CurrentUser {

    /** Empty for clients, workers, timers and before the login. */
    Optional<Staff> staff();

    /** @throws org.springframework.security.access.AccessDeniedException when nobody of the staff is acting */
    Staff required();
}
