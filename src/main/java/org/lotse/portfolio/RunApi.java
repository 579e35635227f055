package org.lotse.portfolio;

import java.util.List;
import org.lotse.party.PartyId;
import org.lotse.security.CurrentUser;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The screenings of the book for programs of the bank. */
@RestController
@RequestMapping("/api")
@PreAuthorize(RunApi.READ)
class RunApi {

    static final String READ = "hasAnyRole('COMPLIANCE', 'OPERATOR', 'AUDITOR')";
    static final String WORK = "hasAnyRole('COMPLIANCE', 'OPERATOR')";

    private static final int MOST_SHOWN = 100;

    private final Runs runs;
    private final CurrentUser user;

    RunApi(Runs runs, CurrentUser user) {
        this.runs = runs;
        this.user = user;
    }

    @GetMapping("/screening-runs")
    List<Run> recent() {
        return runs.recent(MOST_SHOWN);
    }

    @GetMapping("/screening-runs/{id}")
    Run run(@PathVariable String id) {
        return runs.run(RunId.of(id));
    }

    @PostMapping("/screening-runs")
    @PreAuthorize(WORK)
    @ResponseStatus(HttpStatus.ACCEPTED)
    void request() {
        runs.request(user.required().username());
    }

    @PostMapping("/screening-runs/{id}/stop")
    @PreAuthorize(WORK)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stop(@PathVariable String id) {
        runs.stop(RunId.of(id), user.required().username());
    }

    /** When a client was screened with the book, against which editions of the lists. */
    @GetMapping("/clients/{party}/screening-proofs")
    List<Runs.Proof> proofs(@PathVariable String party) {
        return runs.proofs(PartyId.of(party));
    }
}
