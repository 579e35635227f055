/** Figures for the bank's monitoring: counts, ages and durations, never a person. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "document", "screening", "inquiry", "portfolio", "workerapi", "workflow"})
package org.lotse.metrics;
