/** Who comes into the place of a client: the heirs of the dead, and the entity that absorbed another. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "party",
            "casefile",
            "account",
            "contact",
            "document",
            "offboarding",
            "screening",
            "inquiry",
            "vault"
        })
package org.lotse.succession;
