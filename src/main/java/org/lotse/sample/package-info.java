/** Specimen documents of invented people, drawn by our own code, to try the bank out with. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.lotse.sample;
