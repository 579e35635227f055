/** The trail of everything that happened, each entry chained to the one before so that nobody can rewrite it. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "security"})
package org.lotse.audit;
