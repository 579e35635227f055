package org.lotse.suspicion;

import jakarta.validation.constraints.PositiveOrZero;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param reportingEntity the bank's number at the authority; the default belongs to no bank */
@Validated
@ConfigurationProperties("lotse.suspicion")
record SuspicionSettings(@PositiveOrZero @DefaultValue("0") int reportingEntity) {}
