package org.lotse.caseview;

/** Who may read cases, and who may work on them. */
final class Access {

    static final String WORK = "hasAnyRole('CLERK', 'COMPLIANCE', 'SENIOR_MANAGEMENT')";
    static final String READ = "hasAnyRole('CLERK', 'COMPLIANCE', 'SENIOR_MANAGEMENT', 'AUDITOR')";

    static final String CORRECT = "hasAnyRole('CLERK', 'COMPLIANCE')";

    static final String SCREENINGS = "hasAnyRole('COMPLIANCE', 'AUDITOR')";
    static final String DOSSIERS = "hasAnyRole('COMPLIANCE', 'SENIOR_MANAGEMENT', 'AUDITOR')";
    static final String JUDGE = "hasRole('COMPLIANCE')";

    private Access() {}
}
