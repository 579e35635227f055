/** How risky a relationship is: the factors, their points, the rating and why. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "party", "screening"})
package org.lotse.risk;
