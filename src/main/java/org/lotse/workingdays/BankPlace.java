package org.lotse.workingdays;

import jakarta.validation.constraints.NotNull;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the bank works.
 *
 * @param state whose public holidays it keeps
 * @param zone where its days begin and end
 */
@Validated
@ConfigurationProperties("lotse.bank")
public record BankPlace(
        @NotNull @DefaultValue("HE") FederalState state, @NotNull @DefaultValue("Europe/Berlin") ZoneId zone) {}
