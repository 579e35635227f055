/** Seals what is known of clients, each with a key of their own, so that a key thrown away is a record destroyed. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "startup"})
package org.lotse.vault;
