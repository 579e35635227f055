/** A legal entity that wants an account: who stands behind it, who of them is identified, and what was found to be so. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "vault",
            "party",
            "casefile",
            "document",
            "ownership",
            "rules",
            "review",
            "security",
            "web"
        })
package org.lotse.entity;
