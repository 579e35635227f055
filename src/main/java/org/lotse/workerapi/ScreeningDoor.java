package org.lotse.workerapi;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.LocalDate;
import java.util.List;
import org.lotse.kernel.CountryCode;
import org.lotse.party.Gender;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Parties;
import org.lotse.party.PartyId;
import org.lotse.screening.ListInForce;
import org.lotse.screening.ScreeningResult;
import org.lotse.screening.Screenings;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Hidden
@RestController
@RequestMapping("/api/worker")
class ScreeningDoor {

    /** What a party is screened by. */
    record ScreeningQuery(
            PartyId partyId,
            String type,
            List<String> names,
            LocalDate dateOfBirth,
            String placeOfBirth,
            List<CountryCode> countries,
            Gender gender) {

        static ScreeningQuery of(NaturalPerson person) {
            return new ScreeningQuery(
                    person.id(),
                    "PERSON",
                    List.of(person.fullName()),
                    person.dateOfBirth(),
                    person.placeOfBirth(),
                    person.nationalities(),
                    person.gender());
        }
    }

    private final Parties parties;
    private final Screenings screenings;

    ScreeningDoor(Parties parties, Screenings screenings) {
        this.parties = parties;
        this.screenings = screenings;
    }

    @GetMapping("/parties/{id}/screening-query")
    ScreeningQuery query(@PathVariable String id) {
        return ScreeningQuery.of(parties.person(PartyId.of(id)));
    }

    @PutMapping("/screenings/{key}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void record(@PathVariable String key, @RequestBody ScreeningResult result) {
        screenings.record(key, result);
    }

    @PutMapping("/lists/{source}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void list(@PathVariable String source, @RequestBody ListInForce list) {
        screenings.report(list);
    }
}
