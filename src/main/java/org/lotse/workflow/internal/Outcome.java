package org.lotse.workflow.internal;

/** How due diligence ended. */
enum Outcome {
    APPROVED,
    REJECTED,
    EXPIRED
}
