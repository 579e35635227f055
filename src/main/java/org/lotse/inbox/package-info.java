/** The place of work: what waits for whom, how urgent it is, and how to find a client. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "workflow", "casefile", "party", "risk", "security", "web"})
package org.lotse.inbox;
