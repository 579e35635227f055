/** Accounts and what blocks them. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "party", "casefile"})
package org.lotse.account;
