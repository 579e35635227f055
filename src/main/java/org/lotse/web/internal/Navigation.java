package org.lotse.web.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lotse.security.Staff;
import org.lotse.web.NavigationItem;
import org.springframework.stereotype.Component;

/** The places of work as the role allows. */
@Component
class Navigation {

    private final List<NavigationItem> items;

    Navigation(List<NavigationItem> items) {
        this.items = items.stream()
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .toList();
    }

    List<Place> of(Staff staff, String path) {
        return staff == null
                ? List.of()
                : items.stream()
                        .filter(item -> item.isFor(staff.roles()))
                        .map(item -> new Place(item.key(), item.path(), (path + "/").startsWith(item.path() + "/")))
                        .toList();
    }

    Optional<String> firstPath(Staff staff) {
        return of(staff, "").stream().map(Place::path).findFirst();
    }

    /** An entry of the navigation on one page. */
    record Place(String key, String path, boolean current) {}
}
