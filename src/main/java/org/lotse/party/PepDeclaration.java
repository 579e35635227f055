package org.lotse.party;

/**
 * What the person says about prominent public functions, their own or of those close to them (GwG §1(12)–(14)).
 *
 * @param function the function and the body it is held in, or null when the person is none
 */
public record PepDeclaration(boolean politicallyExposed, String function) {

    public static PepDeclaration none() {
        return new PepDeclaration(false, null);
    }
}
