/** Who holds and controls legal entities, layer by layer, and who that makes their beneficial owners. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "party", "rules", "security", "web"})
package org.lotse.ownership;
