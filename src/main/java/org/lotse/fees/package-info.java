/** The yearly statement of fees: figures from the core system, issued to every consumer, kept (ZKG §§10–13). */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "vault",
            "party",
            "casefile",
            "account",
            "contact",
            "workingdays",
            "dossier",
            "security",
            "web"
        })
package org.lotse.fees;
