package org.lotse.workers.screening.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lotse.workers.screening.archive.Edition;
import org.lotse.workers.screening.archive.ListsInForce;
import org.lotse.workers.screening.list.EntryType;
import org.lotse.workers.screening.list.FoundList;
import org.lotse.workers.screening.list.ListPlace;
import org.lotse.workers.screening.list.SanctionsList;
import org.lotse.workers.screening.match.ExplainedHit;
import org.lotse.workers.screening.match.Hit;
import org.lotse.workers.screening.match.Query;
import org.lotse.workers.screening.match.Screening;
import org.lotse.workers.screening.name.NameReader;

/** Makes an archived screening again, on the lists it was made with, and names whatever comes out otherwise. */
public final class ReplayCommand {

    private static final Set<String> OPTIONS = Set.of("screening", "lists");
    private static final List<String> KEPT = List.of("lists-in-force", "list-editions");

    private final Recorded recorded;
    private final String engine;
    private final PrintStream out;
    private final List<String> differences = new ArrayList<>();
    private final NameReader names = new NameReader();

    private ReplayCommand(Recorded recorded, String engine, PrintStream out) {
        this.recorded = recorded;
        this.engine = engine;
        this.out = out;
    }

    /**
     * @param engine what this program calls its way of screening
     * @param home where a worker keeps lists, looked into when the command names no folder
     * @return 0 when everything is identical, 1 when not
     */
    public static int run(String[] arguments, String engine, Path home, PrintStream out) {
        Arguments options = Arguments.of(arguments, 1, OPTIONS);
        Recorded recorded = Recorded.read(options.existing("screening"));
        List<Path> places = options.options().containsKey("lists")
                ? List.of(options.existing("lists"))
                : KEPT.stream().map(home::resolve).filter(Files::isDirectory).toList();
        return new ReplayCommand(recorded, engine, out).replay(places);
    }

    private int replay(List<Path> places) {
        List<FoundList> found = places.stream()
                .flatMap(place -> ListPlace.of(place.toString()).lists().stream())
                .toList();
        List<SanctionsList> lists = recorded.lists().stream()
                .map(edition -> list(edition, found))
                .flatMap(Optional::stream)
                .toList();
        ListsInForce inForce = ListsInForce.of(lists);
        for (int i = 0; i < recorded.answers().size(); i++) {
            compare(i + 1, recorded.answers().get(i), inForce);
        }
        return conclude();
    }

    /** The edition itself, or in its place the newest there is of the list. */
    private Optional<SanctionsList> list(Edition edition, List<FoundList> found) {
        Optional<SanctionsList> same = found.stream()
                .filter(list -> list.fingerprint().equals(edition.sha256()))
                .findFirst()
                .map(FoundList::read)
                .map(list -> list.called(edition.source()));
        return same.or(() -> another(edition, found));
    }

    private Optional<SanctionsList> another(Edition edition, List<FoundList> found) {
        Optional<SanctionsList> newest = found.stream()
                .filter(list -> list.source().equals(edition.source()))
                .map(FoundList::read)
                .max(Comparator.comparing(SanctionsList::publicationDate));
        differences.add("list %s: archived %s, %s"
                .formatted(
                        edition.source(),
                        edition.sha256(),
                        newest.map(list -> "here only " + list.sha256()).orElse("not here")));
        return newest;
    }

    private void compare(int number, Recorded.Answer archived, ListsInForce lists) {
        Recorded.Answer now = answer(archived, lists);
        String who = recorded.answers().size() == 1 ? "" : "subject " + number + ", ";
        Differences.between(archived, now, recorded.limit()).forEach(difference -> differences.add(who + difference));
    }

    private Recorded.Answer answer(Recorded.Answer archived, ListsInForce lists) {
        Query query = archived.query().query();
        if (query.names().stream().noneMatch(name -> meansSomebody(query, name))) {
            return new Recorded.Answer(archived.query(), List.of(), null, "NO_NAME");
        }
        Screening screening = lists.matcher()
                .screen(
                        query,
                        recorded.threshold(),
                        recorded.limit() + archived.hits().size());
        return new Recorded.Answer(
                archived.query(),
                screening.hits().stream().map(ReplayCommand::asRecorded).toList(),
                screening.nearMiss().map(ReplayCommand::asRecorded).orElse(null),
                null);
    }

    private boolean meansSomebody(Query query, String name) {
        boolean person = query.type() == EntryType.PERSON;
        return names.read(name, person).meansSomebody();
    }

    private static JsonNode asRecorded(Hit hit) {
        return Recorded.JSON.valueToTree(ExplainedHit.of(hit));
    }

    private int conclude() {
        Stream.of(recorded.engine())
                .filter(archived -> !archived.equals(engine))
                .forEach(archived -> out.println("Archived by " + archived + ", made again by " + engine + "."));
        if (differences.isEmpty()) {
            out.println("Identical: every hit, score and explanation of "
                    + recorded.answers().size() + " screened.");
            return 0;
        }
        out.println("Different:");
        differences.forEach(difference -> out.println("  " + difference));
        return 1;
    }
}
