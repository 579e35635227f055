/** How risky a relationship is: the factors, their points, the rating and why. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "vault", "party", "screening"})
package org.lotse.risk;
