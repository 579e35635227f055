package org.lotse.security;

import java.util.List;
import java.util.Optional;

/** Everyone who works here, whether logged in or not. */
public interface StaffDirectory {

    Optional<Staff> find(String username);

    /** By display name; at most a few hundred. */
    List<Staff> with(Role role);

    /** The display name, or the user name itself for somebody who has left. */
    default String displayName(String username) {
        return find(username).map(Staff::displayName).orElse(username);
    }
}
