package org.lotse.application;

/** What the account is for. */
public enum Purpose {
    DAILY_PAYMENTS,
    SALARY_ACCOUNT,
    SAVINGS,
    BUSINESS_PAYMENTS
}
