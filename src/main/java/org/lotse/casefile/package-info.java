/** The case: what a client asked for, where it stands, who had a hand in it and how it was decided. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "vault", "party"})
package org.lotse.casefile;
