package org.lotse.application;

/** Where the money on the account will come from. */
public enum OriginOfFunds {
    SALARY,
    PENSION,
    BENEFITS,
    SAVINGS,
    BUSINESS_INCOME,
    INHERITANCE,
    SALE_OF_PROPERTY,
    GIFT,
    CRYPTO_ASSETS
}
