/**
 * How closely a client is looked at: the level and what it requires, what need not be asked again, and what the bank finds
 * out beyond the ordinary.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "party", "casefile", "document", "risk", "rules", "resolution", "workingdays"})
        allowedDependencies = {"kernel", "vault", "party", "casefile", "document", "risk"})
package org.lotse.duediligence;
