package org.lotse.screening;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which judgements of hits take a second officer: every true match, and everything about a hit that comes very near.
 *
 * @param secondPersonFrom score from which every judgement takes two officers, 0 to 1, both included
 */
@Validated
@ConfigurationProperties("lotse.screening")
public record TwoPersonRule(@DecimalMin("0") @DecimalMax("1") @DefaultValue("0.95") double secondPersonFrom) {

    public boolean wantsSecond(Disposition disposition, double score) {
        return disposition == Disposition.TRUE_MATCH || score >= secondPersonFrom;
    }
}
