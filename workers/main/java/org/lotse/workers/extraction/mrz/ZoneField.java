package org.lotse.workers.extraction.mrz;

/** What a part of the zone says. */
public enum ZoneField {
    DOCUMENT_CODE(CharacterClass.LETTER),
    ISSUER(CharacterClass.LETTER),
    NAMES(CharacterClass.LETTER),
    FAMILY_NAME(CharacterClass.LETTER),
    GIVEN_NAMES(CharacterClass.LETTER),
    NATIONALITY(CharacterClass.LETTER),
    SEX(CharacterClass.LETTER),
    DOCUMENT_NUMBER(CharacterClass.ANY),
    DATE_OF_BIRTH(CharacterClass.DIGIT),
    DATE_OF_EXPIRY(CharacterClass.DIGIT),
    OPTIONAL(CharacterClass.ANY);

    private final CharacterClass characters;

    ZoneField(CharacterClass characters) {
        this.characters = characters;
    }

    CharacterClass characters() {
        return characters;
    }
}
