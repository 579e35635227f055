/** The client view: one page of everything about one client, over all their cases, for each reader what their role allows. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "party",
            "casefile",
            "document",
            "screening",
            "risk",
            "dossier",
            "account",
            "offboarding",
            "review",
            "entity",
            "retention",
            "resolution",
            "contact",
            "inbox",
            "audit",
            "caseview",
            "security",
            "web"
        })
package org.lotse.clientview;
