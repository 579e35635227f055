/** Where compliance works on suspicions, and auditors read them; no other page knows that they exist. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "party",
            "casefile",
            "suspicion",
            "workingdays",
            "workflow",
            "audit",
            "security",
            "web"
        })
package org.lotse.suspicionview;
