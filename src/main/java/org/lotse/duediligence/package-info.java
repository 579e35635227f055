/**
 * How closely a client is looked at: the level and what it requires, what need not be asked again, and what the bank finds
 * out beyond the ordinary.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "vault",
            "party",
            "casefile",
            "document",
            "risk",
            "rules",
            "resolution",
            "workingdays"
        })
package org.lotse.duediligence;
