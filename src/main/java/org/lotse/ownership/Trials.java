package org.lotse.ownership;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lotse.party.PartyId;

/** Notes every step of a search as it goes. */
final class Trials {

    private final Map<Ground, Trial> trials = new EnumMap<>(Ground.class);

    Trials(Set<Ground> grounds) {
        grounds.forEach(ground -> trials.put(ground, new Trial(ground, 0, null, null)));
    }

    /**
     * @param person null when there is nothing to say of how near they came
     * @return whether an owner was found
     */
    boolean tried(Ground ground, PartyId person, Share share, boolean found) {
        trials.computeIfPresent(ground, (same, before) -> after(before, person, share, found));
        return found;
    }

    private static Trial after(Trial before, PartyId person, Share share, boolean found) {
        int owners = before.owners() + (found ? 1 : 0);
        boolean nearer = share == null ? before.nearest() == null : isNearer(before.share(), share);
        return nearer
                ? new Trial(before.ground(), owners, person, share)
                : new Trial(before.ground(), owners, before.nearest(), before.share());
    }

    private static boolean isNearer(Share before, Share share) {
        return !share.isNone() && (before == null || share.compareTo(before) > 0);
    }

    List<Trial> all() {
        return List.copyOf(trials.values());
    }
}
