/** The rules of law and house as dated decision tables, one pack a regime, chosen by the day of the decision. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "vault", "party", "risk", "security", "web"})
package org.lotse.rules;
