package org.lotse.security.internal;

import static org.lotse.security.Role.AUDITOR;
import static org.lotse.security.Role.CLERK;
import static org.lotse.security.Role.COMPLIANCE;
import static org.lotse.security.Role.DESIGNER;
import static org.lotse.security.Role.OPERATOR;
import static org.lotse.security.Role.SENIOR_MANAGEMENT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lotse.security.DemoSettings;
import org.lotse.security.Role;
import org.lotse.security.Staff;
import org.lotse.security.StaffDirectory;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Invented people, one password, for looking around; a bank's own directory takes their place. */
@Component
@Profile("demo")
class DemoStaff implements StaffDirectory, UserDetailsService {

    private static final List<Staff> ALL = List.of(
            someone("clara", "Clara Clausen", CLERK),
            someone("cem", "Cem Celik", CLERK),
            someone("olga", "Olga Orlowa", COMPLIANCE),
            someone("oskar", "Oskar Oehme", COMPLIANCE),
            someone("sofia", "Sofia Sommer", SENIOR_MANAGEMENT),
            someone("otto", "Otto Ostermann", OPERATOR),
            someone("anna", "Anna Ahrens", AUDITOR),
            someone("dario", "Dario Dietz", DESIGNER));

    private final String passwordHash;

    DemoStaff(DemoSettings settings, PasswordEncoder encoder) {
        this.passwordHash = encoder.encode(settings.password());
    }

    private static Staff someone(String username, String displayName, Role role) {
        return new Staff(username, displayName, Set.of(role));
    }

    @Override
    public Optional<Staff> find(String username) {
        return ALL.stream().filter(staff -> staff.username().equals(username)).findFirst();
    }

    @Override
    public List<Staff> with(Role role) {
        return ALL.stream().filter(staff -> staff.has(role)).toList();
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        return find(username)
                .map(staff -> new StaffUser(staff, passwordHash))
                .orElseThrow(() -> new UsernameNotFoundException("Nobody of that name"));
    }
}
