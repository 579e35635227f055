package org.lotse.inbox;

import java.time.Duration;

/**
 * A line of the task list for one reader.
 *
 * @param waiting how long it has been waiting
 * @param due null when no service level applies
 * @param assignee display name, or null
 * @param claimable whether the reader may take it
 * @param mine whether the reader has it
 */
record TaskRow(OpenTask task, Duration waiting, DueClock due, String assignee, boolean claimable, boolean mine) {}
