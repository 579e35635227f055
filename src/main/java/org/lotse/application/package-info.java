/** The client's side of a case: the application as it is filled in, sent, followed and answered. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "vault",
            "party",
            "casefile",
            "document",
            "contact",
            "account",
            "offboarding",
            "succession",
            "review",
            "risk",
            "rules",
            "duediligence",
            "ownership",
            "retention",
            "security",
            "web"
        })
package org.lotse.application;
