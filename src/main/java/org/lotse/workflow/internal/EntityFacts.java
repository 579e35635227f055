package org.lotse.workflow.internal;

import java.util.List;
import java.util.stream.Stream;
import org.lotse.application.ApplicationForm;
import org.lotse.application.Applications;
import org.lotse.entity.Behind;
import org.lotse.entity.EntityFiles;
import org.lotse.entity.Involved;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.CountryCode;
import org.lotse.party.NaturalPerson;
import org.springframework.stereotype.Component;

/** What the rating of a legal entity rests on besides its screening: the entity and the worst of its people. */
@Component
class EntityFacts {

    /** @param countries of the entity, its taxes and everybody who owns or represents it */
    record Facts(List<String> countries, String legalForm, boolean politicallyExposed) {}

    private final EntityFiles entities;
    private final Applications applications;

    EntityFacts(EntityFiles entities, Applications applications) {
        this.entities = entities;
        this.applications = applications;
    }

    Facts of(CaseId caseId) {
        Behind behind = entities.behind(caseId);
        List<NaturalPerson> people =
                behind.counting().stream().map(Involved::person).toList();
        return new Facts(
                countries(behind, people, applications.form(caseId)),
                behind.entity().form().name(),
                people.stream().anyMatch(person -> person.pep().politicallyExposed()));
    }

    private static List<String> countries(Behind behind, List<NaturalPerson> people, ApplicationForm form) {
        Stream<String> taxed = Stream.ofNullable(form.taxResidences())
                .flatMap(List::stream)
                .map(ApplicationForm.StatedTaxResidence::country);
        Stream<CountryCode> layers = behind.entities().keySet().stream().map(one -> one.country());
        Stream<CountryCode> homes = people.stream()
                .flatMap(person -> Stream.concat(
                        person.nationalities().stream(),
                        Stream.ofNullable(person.address()).map(address -> address.country())));
        return Stream.of(
                        Stream.of(behind.entity().country().value()),
                        taxed,
                        layers.map(CountryCode::value),
                        homes.map(CountryCode::value))
                .flatMap(one -> one)
                .distinct()
                .toList();
    }
}
