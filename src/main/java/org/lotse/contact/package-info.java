/** How the bank may and does reach its clients: consents, preferences and every message sent. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "party"})
package org.lotse.contact;
