/** Proves of a process, before it may run, that no way through it leaves out a control the law wants. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.lotse.control;
