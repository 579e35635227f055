/** The rules of law and house as dated decision tables, one pack a regime, chosen by the day of the decision. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "party", "risk", "security", "web"})
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "vault", "risk", "security", "web"})
package org.lotse.rules;
