/** The switching aid: payments of clients who come from another bank or go to one, each within its clock (ZKG §§20–26). */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "vault",
            "party",
            "casefile",
            "account",
            "rules",
            "workingdays",
            "dossier",
            "security",
            "web"
        })
package org.lotse.switching;
