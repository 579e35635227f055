/** The few values that every feature shares. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.lotse.kernel;
