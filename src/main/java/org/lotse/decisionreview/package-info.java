/** A refused or expired client has a person look again: what they say, what was ruled, and what they were told of it. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "vault", "casefile"})
package org.lotse.decisionreview;
