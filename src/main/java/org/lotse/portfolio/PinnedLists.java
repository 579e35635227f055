package org.lotse.portfolio;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.screening.ListEditions;
import org.lotse.screening.ScreeningResult.ListVersion;
import org.springframework.stereotype.Component;

/** The editions in force, as a run fixes them. */
@Component
class PinnedLists {

    static final TypeReference<List<ListVersion>> TYPE = new TypeReference<>() {};

    private final ListEditions editions;

    PinnedLists(ListEditions editions) {
        this.editions = editions;
    }

    /** By source. */
    List<ListVersion> inForce() {
        return editions.inForce().stream()
                .sorted(Comparator.comparing(ListVersion::source))
                .toList();
    }

    static boolean same(List<ListVersion> some, List<ListVersion> others) {
        return names(some).equals(names(others));
    }

    private static Set<String> names(List<ListVersion> lists) {
        return lists.stream().map(list -> list.source() + " " + list.sha256()).collect(Collectors.toSet());
    }
}
