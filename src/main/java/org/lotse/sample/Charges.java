package org.lotse.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a year of electricity costs at the invented tariff, in euro. */
record Charges(BigDecimal energy, BigDecimal base, BigDecimal tax) {

    private static final BigDecimal PER_KILOWATT_HOUR = new BigDecimal("0.3120");
    private static final BigDecimal BASE_A_YEAR = new BigDecimal("142.80");
    private static final BigDecimal TAX_RATE = new BigDecimal("0.19");

    static Charges of(int kilowattHours) {
        BigDecimal energy = cents(PER_KILOWATT_HOUR.multiply(BigDecimal.valueOf(kilowattHours)));
        return new Charges(energy, BASE_A_YEAR, cents(energy.add(BASE_A_YEAR).multiply(TAX_RATE)));
    }

    BigDecimal total() {
        return energy.add(base).add(tax);
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
