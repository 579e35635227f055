package org.lotse.suspicionview;

/** Who may know of suspicions, and who may work on them. */
final class Access {

    static final String READ = "hasAnyRole('COMPLIANCE', 'AUDITOR')";
    static final String WORK = "hasRole('COMPLIANCE')";

    private Access() {}
}
