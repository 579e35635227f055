package org.lotse.workerapi;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Optional;
import org.lotse.kernel.NotFound;
import org.lotse.party.Parties;
import org.lotse.party.PartyId;
import org.lotse.screening.ListInForce;
import org.lotse.screening.ScreeningQuery;
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

    /** @param openHits hits the client is not cleared of */
    record Recorded(int openHits) {}

    private final Parties parties;
    private final Screenings screenings;

    ScreeningDoor(Parties parties, Screenings screenings) {
        this.parties = parties;
        this.screenings = screenings;
    }

    @GetMapping("/parties/{id}/screening-query")
    ScreeningQuery query(@PathVariable String id) {
        PartyId party = PartyId.of(id);
        return screenings.query(
                Optional.ofNullable(parties.known(List.of(party)).get(party))
                        .orElseThrow(() -> new NotFound("party", id)));
    }

    @PutMapping("/screenings/{key}")
    Recorded record(@PathVariable String key, @RequestBody ScreeningResult result) {
        return new Recorded(screenings.record(key, result));
    }

    @PutMapping("/lists/{source}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void list(@PathVariable String source, @RequestBody ListInForce list) {
        screenings.report(list);
    }
}
