package org.lotse.security;

import java.util.Set;

/**
 * A person of the bank.
 *
 * @param username unique, also the assignee of tasks
 * @param displayName as colleagues read it
 */
public record Staff(String username, String displayName, Set<Role> roles) {

    public Staff {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
