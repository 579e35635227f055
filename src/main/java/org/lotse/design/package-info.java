/** Where the process designer works: what the control check says of the processes that are live, and of a draft. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "control", "workflow", "security", "web"})
package org.lotse.design;
