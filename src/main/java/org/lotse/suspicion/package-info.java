/**
 * Suspicions of money laundering, from the first doubt to the report and what the authority says. Whoever is not of
 * compliance, and is no auditor, never learns that there is one (GwG §47, AMLR 73).
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "vault",
            "party",
            "casefile",
            "account",
            "rules",
            "workingdays",
            "offboarding",
            "retention"
        })
package org.lotse.suspicion;
