package org.lotse.inbox;

/** Who may see clients and their tasks, and who may work on them. */
final class Access {

    static final String WORK = "hasAnyRole('CLERK', 'COMPLIANCE', 'SENIOR_MANAGEMENT')";
    static final String READ = "hasAnyRole('CLERK', 'COMPLIANCE', 'SENIOR_MANAGEMENT', 'AUDITOR')";

    private Access() {}
}
