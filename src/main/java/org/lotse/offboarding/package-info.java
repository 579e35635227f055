/** The end of a relationship: notice, what is settled on the last day, and the account that is closed. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "vault", "casefile", "account", "rules"})
package org.lotse.offboarding;
