/** The switching aid: a client brings the payments of an account elsewhere here, each bank within its clock (ZKG §§20–26). */
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
