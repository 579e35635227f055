/**
 * The dossier of enhanced due diligence: what is known of a case, put together as PDF/A for whoever approves, and kept
 * with the decision. It sees no suspicion and cannot tell of one.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "vault",
            "party",
            "casefile",
            "document",
            "screening",
            "risk",
            "duediligence",
            "entity",
            "ownership",
            "security"
        })
package org.lotse.dossier;
