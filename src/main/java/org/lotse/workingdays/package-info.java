/** On which days the bank works, for periods of the law that count working days. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.lotse.workingdays;
