/** Clients looked at anew: when each is due and by which rule, the reviews that run, and those that ended. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "vault", "casefile", "account", "document", "risk", "rules", "security", "web"
        })
package org.lotse.review;
