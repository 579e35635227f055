/** What the bank finds out beyond the ordinary: source of wealth and of funds, findings, the plan of monitoring. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "vault", "party", "casefile", "document", "risk"})
package org.lotse.duediligence;
