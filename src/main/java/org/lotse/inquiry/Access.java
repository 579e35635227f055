package org.lotse.inquiry;

/** Who may have somebody screened, and who may read what came of it. */
final class Access {

    static final String ASK = "hasAnyRole('CLERK', 'COMPLIANCE')";
    static final String READ = "hasAnyRole('CLERK', 'COMPLIANCE', 'AUDITOR')";

    private Access() {}
}
