package org.lotse.party;

import org.lotse.kernel.CountryCode;

/**
 * A country that taxes the person, self-certified at opening (FKAustG §13(2a), AO §154).
 *
 * @param tin the country's tax identification number, or null with a reason
 * @param reasonWithoutTin why there is no number, or null
 */
public record TaxResidence(CountryCode country, String tin, String reasonWithoutTin) {}
