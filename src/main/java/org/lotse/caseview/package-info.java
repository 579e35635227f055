/** The case view: one page that reads every feature, and the place where people of the bank decide. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "party",
            "casefile",
            "document",
            "screening",
            "risk",
            "duediligence",
            "dossier",
            "account",
            "offboarding",
            "succession",
            "inquiry",
            "decisionreview",
            "review",
            "entity",
            "ownership",
            "retention",
            "resolution",
            "rules",
            "contact",
            "application",
            "workflow",
            "inbox",
            "audit",
            "security",
            "web"
        })
package org.lotse.caseview;
