/**
 * How long what is known of a client is kept once the relationship has ended, and by which rule; who holds it longer; how
 * it is destroyed when the time is over.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "casefile", "rules", "offboarding", "security", "web"})
package org.lotse.retention;
