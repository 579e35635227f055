/** The switching aid: payments of clients who come from another bank or go to one, each within its clock (ZKG §§20–26). */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
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
