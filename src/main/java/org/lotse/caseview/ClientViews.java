package org.lotse.caseview;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lotse.casefile.CaseFile;
import org.lotse.casefile.Cases;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Parties;
import org.lotse.party.Party;
import org.lotse.party.PartyId;
import org.lotse.resolution.Agreement;
import org.lotse.resolution.Candidate;
import org.lotse.resolution.Feature;
import org.lotse.resolution.Resolutions;
import org.lotse.resolution.Standing;
import org.springframework.stereotype.Component;

/** Gathers who the client of a case is to the bank. */
@Component
class ClientViews {

    private static final int MOST_UNDECIDED = 3;

    private final Resolutions resolutions;
    private final Parties parties;
    private final Cases cases;
    private final FeatureWords words;

    ClientViews(Resolutions resolutions, Parties parties, Cases cases, FeatureWords words) {
        this.resolutions = resolutions;
        this.parties = parties;
        this.cases = cases;
        this.words = words;
    }

    /** Legal entities are not held against one another. */
    ClientView of(Party client) {
        return client instanceof NaturalPerson person ? known(person) : ClientView.UNKNOWN;
    }

    private ClientView known(NaturalPerson client) {
        List<Candidate> candidates = resolutions.candidates(client.id());
        Set<PartyId> same = resolutions.client(client.id());
        List<Candidate> others = candidates.stream()
                .filter(candidate -> !same.contains(candidate.party()))
                .toList();
        List<Candidate> undecided = others.stream()
                .filter(candidate -> candidate.ruling().standing().isOpen()
                        && candidate.certainty().isPresent())
                .toList();
        List<Candidate> shown = undecided.stream().limit(MOST_UNDECIDED).toList();
        return new ClientView(
                known(client, shown),
                undecided.size() - shown.size(),
                known(client, standing(others, Standing.PROPOSED)),
                merged(client, same, candidates),
                known(client, standing(others, Standing.LINKED)),
                known(client, standing(others, Standing.DISTINCT)));
    }

    private static List<Candidate> standing(List<Candidate> some, Standing standing) {
        Predicate<Candidate> stands = candidate -> candidate.ruling().standing() == standing;
        return some.stream().filter(stands).toList();
    }

    private List<KnownClient> merged(NaturalPerson client, Set<PartyId> same, List<Candidate> candidates) {
        Map<PartyId, Candidate> direct = candidates.stream()
                .filter(candidate -> candidate.ruling().standing() == Standing.MERGED)
                .collect(Collectors.toMap(Candidate::party, candidate -> candidate));
        Map<PartyId, Party> people = parties.known(same);
        Map<PartyId, List<CaseFile>> files = files(same);
        return same.stream()
                .filter(party -> !party.equals(client.id()))
                .map(party -> known(client, (NaturalPerson) people.get(party), files, direct.get(party)))
                .toList();
    }

    private List<KnownClient> known(NaturalPerson client, List<Candidate> candidates) {
        List<PartyId> ids = candidates.stream().map(Candidate::party).toList();
        Map<PartyId, Party> people = parties.known(ids);
        Map<PartyId, List<CaseFile>> files = files(ids);
        return candidates.stream()
                .map(one -> known(client, (NaturalPerson) people.get(one.party()), files, one))
                .toList();
    }

    private Map<PartyId, List<CaseFile>> files(Collection<PartyId> ids) {
        return cases.of(ids).stream().collect(Collectors.groupingBy(CaseFile::partyId));
    }

    private KnownClient known(
            NaturalPerson client, NaturalPerson other, Map<PartyId, List<CaseFile>> files, Candidate candidate) {
        return new KnownClient(
                other,
                files.getOrDefault(other.id(), List.of()),
                candidate,
                candidate == null ? List.of() : compared(client, other, candidate));
    }

    private List<KnownClient.Compared> compared(NaturalPerson client, NaturalPerson other, Candidate candidate) {
        return Arrays.stream(Feature.values())
                .filter(feature -> candidate.evidence().of(feature) != Agreement.UNKNOWN)
                .map(feature -> new KnownClient.Compared(
                        feature,
                        words.value(feature, client),
                        words.value(feature, other),
                        candidate.evidence().of(feature)))
                .toList();
    }
}
