package org.lotse.sample;

import java.util.Objects;

/** Where an invented person lives.
 * @param country ISO 3166 alpha-3 code, or UTO for Utopia */
public record PostalAddress(String street, String postalCode, String city, String country) {

    public PostalAddress {
        Objects.requireNonNull(street, "street");
        Objects.requireNonNull(postalCode, "postalCode");
        Objects.requireNonNull(city, "city");
        Objects.requireNonNull(country, "country");
    }

    String town() {
        return postalCode + " " + city;
    }
}
