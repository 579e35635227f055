package org.lotse.security;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.validation.annotation.Validated;

/** @param password the one password of all demonstration users, no secret */
@Validated
@ConfigurationProperties("lotse.demo")
@Profile("demo")
public record DemoSettings(@NotBlank String password) {}
