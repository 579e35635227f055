/** Brings the platform up on a machine that has nothing but Java, and says in one sentence why it cannot. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "security")
package org.lotse.startup;
