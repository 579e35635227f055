package org.lotse.succession;

import java.time.LocalDate;

/**
 * Somebody who is paid in a client's place.
 *
 * @param name first and family name, or an entity's name
 * @param bornOn null for an entity
 * @param address lines as printed on an envelope, each on a line of its own
 * @param identity the document they were identified by, with its number
 * @param iban an account of theirs, without blanks
 */
public record Payee(String name, LocalDate bornOn, String address, String identity, String iban, Share share) {

    public Payee paidTo(String account) {
        return new Payee(name, bornOn, address, identity, account, share);
    }
}
