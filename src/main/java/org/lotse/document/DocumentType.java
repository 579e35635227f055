package org.lotse.document;

/** What a client says a file is. The rules name what they require by the same names. */
public enum DocumentType {
    IDENTITY,
    ADDRESS,
    /** Of the register that a legal entity is entered in. */
    REGISTER_EXTRACT,
    /** Of the register of beneficial owners. */
    TRANSPARENCY_REGISTER_EXTRACT,
    LIST_OF_SHAREHOLDERS,
    PARTNERSHIP_AGREEMENT,
    STATUTES,
    /** Who holds a legal entity, and through whom. */
    OWNERSHIP_STRUCTURE,
    /** How a client came by what they own; people judge it. */
    SOURCE_OF_WEALTH,
    /** Where the money on the account comes from; people judge it. */
    SOURCE_OF_FUNDS,
    OTHER
}
