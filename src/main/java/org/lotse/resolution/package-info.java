/** Identity resolution: who of the parties the bank knows are one client, as people of the bank decided it. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "vault", "party", "casefile", "document", "account"})
package org.lotse.resolution;
