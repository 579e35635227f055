package org.lotse.caseview;

import java.util.List;
import org.lotse.party.Address;
import org.lotse.party.NaturalPerson;
import org.lotse.party.TaxResidence;
import org.lotse.resolution.Feature;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a person states of a feature by which people are recognised, as a reader of this language writes it. */
@Component
class FeatureWords {

    private final CaseWords words;
    private final MessageSource messages;

    FeatureWords(CaseWords words, MessageSource messages) {
        this.words = words;
        this.messages = messages;
    }

    String value(Feature feature, NaturalPerson person) {
        return switch (feature) {
            case FAMILY_NAME -> person.familyName();
            case GIVEN_NAMES -> person.givenNames();
            case DATE_OF_BIRTH -> words.date(person.dateOfBirth());
            case PLACE_OF_BIRTH -> person.placeOfBirth();
            case GENDER -> message("application.gender." + person.gender());
            case TAX_NUMBER -> taxNumbers(person.taxResidences());
            case IDENTITY_DOCUMENT -> message("client.document-read");
            case EMAIL -> person.email();
            case PHONE -> person.phone();
            case ADDRESS -> address(person.address());
        };
    }

    private String taxNumbers(List<TaxResidence> residences) {
        return words.some(residences.stream()
                .filter(residence -> residence.tin() != null)
                .map(residence -> residence.country() + " " + residence.tin())
                .toList());
    }

    private String address(Address address) {
        return message(
                "case.address",
                address.street(),
                address.postalCode(),
                address.city(),
                words.country(address.country()));
    }

    private String message(String key, Object... parts) {
        return messages.getMessage(key, parts, LocaleContextHolder.getLocale());
    }
}
