package org.lotse.inquiry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.lotse.inquiry.Result.Found;
import org.lotse.screening.ScreeningResult.ListVersion;

/** Answers inquiries as a worker would, with a hit of the sample lists or with none. */
final class WorkerByHand {

    static final List<ListVersion> LISTS = List.of(
            new ListVersion("UN", "2026-10-30", "ab".repeat(32), 12),
            new ListVersion("OFAC", "2026-11-02", "cd".repeat(32), 9));

    private static final String HIT =
            """
            {"list": "UN", "entryId": "9900001", "name": "Viktor Sergeyevich SOKOLNIKOV", "type": "PERSON",
             "score": 0.9312, "aliases": ["Victor Sokolnikoff", "Виктор Сокольников"],
             "datesOfBirth": ["1968-03-14"], "placesOfBirth": ["Perm"], "countries": ["RU"],
             "programme": "Invented", "remarks": "Invented person", "content": "aa11",
             "explanation": {"query": "Wiktor Sokolnikow", "normalisedQuery": "wiktor sokolnikow",
              "steps": [{"name": "clean", "text": "wiktor sokolnikow"}],
              "alias": "Viktor Sergeyevich SOKOLNIKOV", "normalisedAlias": "viktor sergeyevich sokolnikov",
              "weakAlias": false,
              "tokens": [{"query": "wiktor", "entry": "viktor", "operation": "EQUIVALENT", "cost": 0.01, "weight": 0.4},
               {"query": "sokolnikow", "entry": "sokolnikov", "operation": "PHONETIC", "cost": 0.0288, "weight": 0.5},
               {"query": "", "entry": "sergeyevich", "operation": "MISSING", "cost": 0.03, "weight": 0.1}],
              "contributions": [{"kind": "NAME", "points": 0.9312, "reason": "names alike"},
               {"kind": "DATE_OF_BIRTH", "points": 0.05, "reason": "same day"},
               {"kind": "COUNTRY", "points": -0.05, "reason": "other countries"}]}}""";

    private WorkerByHand() {}

    static Result findsNobody(int subjects) {
        return result(Collections.nCopies(subjects, new Found(List.of(), null, null)));
    }

    static Result finds(Found... found) {
        return result(List.of(found));
    }

    private static Result result(List<Found> found) {
        return new Result("lotse-screening 0.1", 0.85, 50, Instant.parse("2026-11-21T10:00:00Z"), LISTS, found);
    }

    static Found aHit() {
        return new Found(List.of(hit()), null, null);
    }

    static Found aNearMiss() {
        return new Found(List.of(), hit(), null);
    }

    static Found noName() {
        return new Found(List.of(), null, "NO_NAME");
    }

    static JsonNode hit() {
        try {
            return new ObjectMapper().readTree(HIT);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
