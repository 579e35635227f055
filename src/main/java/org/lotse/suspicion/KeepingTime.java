package org.lotse.suspicion;

import java.time.LocalDate;
import java.util.Optional;
import org.lotse.rules.RuleBasis;

/**
 * How long a file is kept.
 *
 * @param until the last day on which it must be there
 * @param destroyedBy the last day on which it may be there; empty when no law says
 */
public record KeepingTime(LocalDate until, Optional<LocalDate> destroyedBy, RuleBasis basis) {}
