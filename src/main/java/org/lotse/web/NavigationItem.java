package org.lotse.web;

import java.util.Set;
import org.lotse.security.Role;

/**
 * One place of work in the staff frame; a feature adds its own as a bean.
 *
 * @param key {@code nav.<key>} is its name in the reader's language, {@code <key>} its icon in {@code
 *     static/images/icons.svg}
 * @param path where it leads; also marks it as current on every page below
 * @param order lower comes first: work 10, clients 20, screening 30, suspicions 35, reviews 40, journeys 50, insight 60, retention 63, rules 65,
 *     design 70, operations 80
 * @param roles who sees it; empty for all staff
 */
public record NavigationItem(String key, String path, int order, Set<Role> roles) {

    public NavigationItem {
        roles = Set.copyOf(roles);
    }

    public boolean isFor(Set<Role> mine) {
        return roles.isEmpty() || mine.stream().anyMatch(roles::contains);
    }
}
