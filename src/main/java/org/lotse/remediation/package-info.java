/** Parts of the book that are brought up to date in batches: whom it concerns, how fast, how far it is, and how it is stopped. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "party",
            "document",
            "risk",
            "rules",
            "review",
            "workingdays",
            "security",
            "web"
        })
package org.lotse.remediation;
