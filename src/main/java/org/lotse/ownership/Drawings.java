package org.lotse.ownership;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.lotse.ownership.Drawing.Box;
import org.lotse.ownership.Drawing.Line;
import org.lotse.party.PartyId;

/** Lays ownership graphs out in layers, by the Eclipse Layout Kernel. */
final class Drawings {

    /** Beyond this many parties a picture helps nobody; the tables say the same. */
    static final int MOST_BOXES = 150;

    private static final int BOX_WIDTH = 190;
    private static final int BOX_HEIGHT = 52;
    private static final int LABEL_WIDTH = 64;
    private static final int LABEL_HEIGHT = 16;

    static {
        // Makes the kernel know its algorithms, and how their options are copied.
        LayoutMetaDataService.getInstance();
    }

    private final ElkNode paper = ElkGraphUtil.createGraph();
    private final Map<PartyId, ElkNode> boxes = new LinkedHashMap<>();
    private final Map<ElkEdge, Holding> lines = new LinkedHashMap<>();

    private Drawings() {}

    /** The subject and all that holdings lead to; officials are not drawn. */
    static Drawing of(OwnershipGraph graph) {
        Drawings drawings = new Drawings();
        Set<PartyId> layers = graph.layers();
        layers.forEach(drawings::box);
        layers.forEach(id -> graph.entity(id).holdings().forEach(holding -> drawings.line(id, holding)));
        return drawings.laidOut();
    }

    /** How many boxes it takes. */
    static long size(OwnershipGraph graph) {
        return graph.layers().stream()
                .flatMap(id -> Stream.concat(
                        Stream.of(id), graph.entity(id).holdings().stream().map(Holding::holder)))
                .distinct()
                .count();
    }

    private ElkNode box(PartyId party) {
        return boxes.computeIfAbsent(party, one -> {
            ElkNode node = ElkGraphUtil.createNode(paper);
            node.setDimensions(BOX_WIDTH, BOX_HEIGHT);
            return node;
        });
    }

    private void line(PartyId entity, Holding holding) {
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(box(holding.holder()), box(entity));
        ElkLabel label = ElkGraphUtil.createLabel("%", edge);
        label.setDimensions(LABEL_WIDTH, LABEL_HEIGHT);
        lines.put(edge, holding);
    }

    private Drawing laidOut() {
        paper.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        paper.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
        paper.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
        paper.setProperty(CoreOptions.SPACING_NODE_NODE, 28.0);
        new RecursiveGraphLayoutEngine().layout(paper, new BasicProgressMonitor());
        List<Line> drawn = new ArrayList<>();
        lines.forEach((edge, holding) -> drawn.add(line(edge, holding)));
        return new Drawing(
                (int) Math.ceil(paper.getWidth()),
                (int) Math.ceil(paper.getHeight()),
                boxes.entrySet().stream()
                        .map(entry -> box(entry.getKey(), entry.getValue()))
                        .toList(),
                drawn);
    }

    private static Box box(PartyId party, ElkNode node) {
        return new Box(party, node.getX(), node.getY(), node.getWidth(), node.getHeight());
    }

    private static Line line(ElkEdge edge, Holding holding) {
        ElkLabel label = edge.getLabels().get(0);
        return new Line(
                holding,
                edge.getSections().stream().map(Drawings::points).collect(Collectors.joining(" ")),
                label.getX() + label.getWidth() / 2,
                label.getY() + label.getHeight() / 2);
    }

    private static String points(ElkEdgeSection section) {
        StringBuilder points = new StringBuilder(point(section.getStartX(), section.getStartY()));
        for (ElkBendPoint bend : section.getBendPoints()) {
            points.append(' ').append(point(bend.getX(), bend.getY()));
        }
        return points.append(' ')
                .append(point(section.getEndX(), section.getEndY()))
                .toString();
    }

    private static String point(double x, double y) {
        return x + "," + y;
    }
}
