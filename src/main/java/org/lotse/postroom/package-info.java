/** The demonstration's mail server and out-tray: what clients are sent, where a newcomer can read it. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "web"})
package org.lotse.postroom;
