/** Who the bank deals with and who stands behind them: natural persons, legal entities, and what is known of both. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "vault"})
package org.lotse.party;
