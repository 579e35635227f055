package org.lotse.account;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The bank that opens the accounts.
 *
 * @param code German bank code (Bankleitzahl), 8 digits; the default belongs to no bank
 */
@Validated
@ConfigurationProperties("lotse.bank")
record BankSettings(@DefaultValue("99900000") @Pattern(regexp = "\\d{8}") String code) {}
