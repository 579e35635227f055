package org.lotse.security;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What a person or a program may do in the house. */
public enum Role {
    /** Checks applications and documents, prepares decisions. */
    CLERK,
    /** Judges screening hits, approves or rejects clients of higher risk. */
    COMPLIANCE,
    /** Approves the relationships that the law reserves for senior management. */
    SENIOR_MANAGEMENT,
    /** Changes processes, decision tables and forms. */
    DESIGNER,
    /** Watches workers, incidents and lists, and has failed steps tried again. */
    OPERATOR,
    /** Reads everything, changes nothing. */
    AUDITOR,
    /** A worker program; never a person. */
    WORKER;

    /** For {@code hasRole('…')} of Spring Security. */
    public GrantedAuthority authority() {
        return new SimpleGrantedAuthority("ROLE_" + name());
    }
}
