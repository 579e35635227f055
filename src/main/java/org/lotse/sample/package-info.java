/** The newcomer's door: invented people, their specimen documents drawn by our own code, and their applications. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "security", "web"})
package org.lotse.sample;
