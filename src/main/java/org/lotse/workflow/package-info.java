/** Runs the processes; the only part of the platform that knows the engine. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "party",
            "casefile",
            "document",
            "screening",
            "risk",
            "rules",
            "duediligence",
            "dossier",
            "account",
            "offboarding",
            "succession",
            "decisionreview",
            "suspicion",
            "workingdays",
            "switching",
            "fees",
            "review",
            "entity",
            "ownership",
            "retention",
            "remediation",
            "contact",
            "portfolio",
            "application",
            "inquiry",
            "webhook",
            "security",
            "control"
        })
package org.lotse.workflow;
