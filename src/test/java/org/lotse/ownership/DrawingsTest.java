package org.lotse.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.ownership.Group.id;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lotse.ownership.Drawing.Box;
import org.lotse.party.PartyId;

/** Graphs are laid out with holders above what they hold. */
class DrawingsTest {

    @Test
    void everyLayerStandsAboveTheOneItHolds() {
        Map<PartyId, Box> boxes = boxes(Drawings.of(new Group()
                .holds("B", "A", "60")
                .holds("ada", "B", "100")
                .holds("bob", "A", "40")
                .manages("cem", "A")
                .behind("A")));

        assertThat(boxes).containsOnlyKeys(id("A"), id("B"), id("ada"), id("bob"));
        assertThat(boxes.get(id("ada")).y()).isLessThan(boxes.get(id("B")).y());
        assertThat(boxes.get(id("B")).y()).isLessThan(boxes.get(id("A")).y());
        assertThat(boxes.get(id("bob")).y()).isLessThan(boxes.get(id("A")).y());
    }

    @Test
    void ringsAndAllElseAreDrawnInsideThePaper() {
        RandomGroups.some(6, 40).forEach(graph -> {
            Drawing drawing = Drawings.of(graph);

            assertThat(drawing.boxes()).hasSize((int) Drawings.size(graph)).allSatisfy(box -> {
                assertThat(box.x()).isNotNegative();
                assertThat(box.x() + box.width()).isLessThanOrEqualTo(drawing.width());
                assertThat(box.y() + box.height()).isLessThanOrEqualTo(drawing.height());
            });
            assertThat(drawing.lines()).allSatisfy(line -> assertThat(line.points())
                    .matches("[-0-9.E]+,[-0-9.E]+( [-0-9.E]+,[-0-9.E]+)+"));
        });
    }

    private static Map<PartyId, Box> boxes(Drawing drawing) {
        return drawing.boxes().stream().collect(Collectors.toMap(Box::party, box -> box));
    }
}
