package org.lotse.workflow.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lotse.security.Role;
import org.lotse.security.Staff;
import org.lotse.security.StaffDirectory;

final class StaffInMemory implements StaffDirectory {

    private static final Map<String, Role> ROLES = Map.of(
            "clerk", Role.CLERK,
            "second-clerk", Role.CLERK,
            "officer", Role.COMPLIANCE,
            "second-officer", Role.COMPLIANCE,
            "director", Role.SENIOR_MANAGEMENT,
            "operator", Role.OPERATOR);

    /** One who sits in both groups. */
    private static final Staff PARTNER =
            new Staff("partner", "partner", Set.of(Role.COMPLIANCE, Role.SENIOR_MANAGEMENT));

    @Override
    public Optional<Staff> find(String username) {
        if (username.equals(PARTNER.username())) {
            return Optional.of(PARTNER);
        }
        return Optional.ofNullable(ROLES.get(username)).map(role -> new Staff(username, username, Set.of(role)));
    }

    @Override
    public List<Staff> with(Role role) {
        return ROLES.keySet().stream()
                .flatMap(name -> find(name).stream())
                .filter(one -> one.has(role))
                .toList();
    }
}
