/** Runs the processes; the only part of the platform that knows the engine. */
@org.springframework.modulith.ApplicationModule
package org.lotse.workflow;
