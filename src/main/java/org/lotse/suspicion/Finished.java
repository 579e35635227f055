package org.lotse.suspicion;

import java.util.Optional;

/**
 * A file that need not be kept any more.
 *
 * @param held whether a legal hold on the client’s case keeps it all the same
 * @param checkedBy the officer who found nothing against destroying it
 */
public record Finished(Suspicion file, KeepingTime time, boolean held, Optional<String> checkedBy) {}
