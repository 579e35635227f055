package org.lotse.offboarding;

import org.lotse.rules.RuleBasis;

/**
 * What is kept of a notice that the bank gave.
 *
 * @param reason the officer's own words, never told to the client, or null
 * @param confirmedBy never who proposed
 * @param basis the rule that gave the earliest last day
 */
public record BankNotice(NoticeCause cause, String reason, String proposedBy, String confirmedBy, RuleBasis basis) {}
