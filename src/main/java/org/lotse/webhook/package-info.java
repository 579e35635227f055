/** Tells other systems of the bank what happened in screening, signed, and until they have heard it. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "casefile", "screening", "portfolio", "security", "web"})
package org.lotse.webhook;
