package org.lotse.security.internal;

import java.util.List;
import java.util.Optional;
import org.lotse.security.Role;
import org.lotse.security.Staff;
import org.lotse.security.StaffDirectory;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Outside the demonstration nobody gets in until the bank's own directory is connected. */
@Component
@Profile("!demo")
class NoStaff implements StaffDirectory, UserDetailsService {

    @Override
    public Optional<Staff> find(String username) {
        return Optional.empty();
    }

    @Override
    public List<Staff> with(Role role) {
        return List.of();
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        throw new UsernameNotFoundException("No directory of staff is connected");
    }
}
