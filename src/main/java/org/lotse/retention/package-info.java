/** How long what is known of a client is kept once the relationship has ended, and by which rule. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "rules", "offboarding"})
package org.lotse.retention;
