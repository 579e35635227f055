package org.lotse.screening;

import org.lotse.kernel.RuleBroken;

/**
 * What an officer finds about a hit.
 *
 * @param text in the officer's own words; null where the reason alone says enough
 */
public record Finding(Disposition disposition, DispositionReason reason, String text) {

    /** @throws RuleBroken {@code reason-required} when the reason is no reason for that disposition, or needs words */
    public Finding {
        text = text == null || text.isBlank() ? null : text.strip();
        if (disposition == null || reason == null || reason.disposition() != disposition) {
            throw new RuleBroken("reason-required");
        }
        if (reason.needsText() && text == null) {
            throw new RuleBroken("reason-required");
        }
    }
}
