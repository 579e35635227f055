package org.lotse.succession;

/**
 * The entity that absorbed a client.
 *
 * @param register where it is entered, e.g. {@code HRB 12345, Frankfurt am Main}
 * @param iban its account at this bank, without blanks, or null where it has none
 */
public record Successor(String name, String register, String iban) {

    Successor at(String account) {
        return new Successor(name, register, account);
    }
}
