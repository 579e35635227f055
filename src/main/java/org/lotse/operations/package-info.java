/** What keeps the processes running: steps that gave up, worker programs, lists in force, the trail's soundness. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "workflow", "workerapi", "screening", "audit", "security", "web"})
package org.lotse.operations;
