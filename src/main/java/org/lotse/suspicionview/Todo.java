package org.lotse.suspicionview;

import org.lotse.workflow.HumanTask;

/**
 * What waits for somebody on a suspicion's page.
 *
 * @param form its form-js schema, null where this reader may not answer
 * @param maker whether this reader weighed what is to be decided
 */
record Todo(HumanTask task, String form, boolean maker) {}
