package org.lotse.party;

import org.lotse.kernel.CountryCode;

/** Where a person lives and letters arrive. */
public record Address(String street, String postalCode, String city, CountryCode country) {}
