/** The door through which workers fetch what they need and hand in what they found. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "party", "document", "screening", "inquiry", "contact", "portfolio"})
package org.lotse.workerapi;
