package org.lotse.inbox;

import java.util.List;
import java.util.stream.Stream;
import org.lotse.security.Role;
import org.lotse.security.Staff;

/** The roles that human steps are given to. */
final class Groups {

    private static final List<Role> WORKING = List.of(Role.CLERK, Role.COMPLIANCE, Role.SENIOR_MANAGEMENT);

    private Groups() {}

    static Stream<Role> all() {
        return WORKING.stream();
    }

    /** The groups of a person; none for those who only read. */
    static List<String> of(Staff staff) {
        return WORKING.stream().filter(staff::has).map(Role::name).toList();
    }
}
