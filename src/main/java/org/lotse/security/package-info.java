/** Who works here, what each may do, and which doors are open to whom. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.lotse.security;
