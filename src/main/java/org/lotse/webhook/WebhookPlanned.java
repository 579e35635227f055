package org.lotse.webhook;

/** A system is to be told something; published in the transaction that made it true. */
public record WebhookPlanned(String deliveryId) {}
