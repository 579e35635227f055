package org.lotse.design;

import java.util.List;
import java.util.stream.Stream;
import org.lotse.control.Finding;

/**
 * Models and what the check found in them, as the page shows it.
 *
 * @param findings none where all is well
 */
record CheckedModels(List<Sheet> sheets, List<Finding> findings) {

    /** A model before it is drawn. */
    record Sheet(String process, String name, int version, String bpmn) {}

    /** A diagram with the paths to every finding marked, and the places where rules break. */
    record Drawn(
            String process,
            int version,
            String name,
            boolean running,
            String bpmn,
            List<String> active,
            List<String> passed,
            List<String> failed) {}

    /** The diagrams a path passes, or all where there is none. */
    List<Drawn> drawn() {
        return sheets.stream()
                .filter(sheet ->
                        findings.isEmpty() || findings.stream().anyMatch(finding -> finding.passes(sheet.process())))
                .map(this::drawn)
                .toList();
    }

    private Drawn drawn(Sheet sheet) {
        return new Drawn(
                sheet.process(),
                sheet.version(),
                sheet.name(),
                breaks(sheet).findAny().isPresent(),
                sheet.bpmn(),
                List.of(),
                findings.stream()
                        .flatMap(finding -> finding.marks(sheet.process()).stream())
                        .distinct()
                        .toList(),
                breaks(sheet).toList());
    }

    private Stream<String> breaks(Sheet sheet) {
        return findings.stream()
                .filter(finding -> finding.at().process().equals(sheet.process()))
                .map(finding -> finding.at().element())
                .distinct();
    }
}
