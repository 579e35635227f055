/** The book of all clients, screened whole every day and against every change of a list. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "vault", "party", "casefile", "screening", "security", "web"})
package org.lotse.portfolio;
