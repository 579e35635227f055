/** Whether a party stands on a sanctions list: every screening, its hits and what people made of them. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "vault", "party"})
package org.lotse.screening;
