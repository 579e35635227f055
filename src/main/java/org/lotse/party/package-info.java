/** Who the bank deals with: natural persons and what is known of them. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "kernel")
package org.lotse.party;
