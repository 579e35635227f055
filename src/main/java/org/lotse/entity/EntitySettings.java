package org.lotse.entity;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param zone where the days begin and end in which a discrepancy is reported */
@ConfigurationProperties("lotse.entity")
public record EntitySettings(@DefaultValue("Europe/Berlin") ZoneId zone) {}
