/** Screens somebody who need not be a client: one name typed by hand, or a thousand from another system of the bank. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "vault", "screening", "party", "security", "web"})
package org.lotse.inquiry;
