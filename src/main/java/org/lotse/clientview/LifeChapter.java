package org.lotse.clientview;

import java.util.List;
import java.util.Optional;
import org.lotse.audit.Trail;
import org.lotse.audit.TrailEntry;
import org.lotse.caseview.Story;
import org.lotse.caseview.StoryEntry;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What happened between client and bank in all cases, the newest first. */
@Component
@Order(90)
class LifeChapter implements Chapter {

    private static final int AT_FIRST = 15;

    private final Trail trail;
    private final Story story;

    LifeChapter(Trail trail, Story story) {
        this.trail = trail;
        this.story = story;
    }

    /** @param earlier what a reader has to ask for */
    record Life(List<StoryEntry> latest, List<StoryEntry> earlier) {}

    @Override
    public String name() {
        return "life";
    }

    @Override
    public Optional<Life> of(Client client) {
        List<StoryEntry> all = story.tell(client.newestFirst(trail::of, TrailEntry::id));
        int first = Math.min(AT_FIRST, all.size());
        return Optional.of(new Life(all.subList(0, first), all.subList(first, all.size())))
                .filter(life -> !all.isEmpty());
    }
}
