package org.lotse.security.internal;

import java.util.Collection;
import java.util.List;
import org.lotse.security.Role;
import org.lotse.security.Staff;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

record StaffUser(Staff staff, String passwordHash) implements UserDetails {

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.copyOf(staff.roles()).stream().map(Role::authority).toList();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return staff.username();
    }

    @Override
    public String toString() {
        return staff.username();
    }
}
