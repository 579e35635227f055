package org.lotse.workflow.internal;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.model.xml.ModelException;
import org.lotse.rules.RuleTable;
import org.lotse.rules.RuleTables;
import org.lotse.rules.TableCheck;

/** Lets tables of rule packs in that answer whatever the platform will ask of them. */
final class RuleGate {

    /** Made for the first table: most deployments bring none. */
    private WatchedTables engine;

    /**
     * @param files of the deployment by name; those that are no tables of a pack pass
     * @throws BadUserRequestException that names table, row and column, and nothing goes live
     */
    void pass(Map<String, byte[]> files) {
        files.forEach((name, file) -> {
            if (name.endsWith(".dmn") || name.endsWith(".dmn11.xml")) {
                check(name, file);
            }
        });
    }

    private void check(String name, byte[] file) {
        try {
            RuleTableReader reader = new RuleTableReader(file);
            if (reader.pack().isPresent()) {
                reader.decisions().forEach(decision -> check(reader.read(decision, decision, 0), file));
            }
        } catch (IllegalStateException | DmnEngineException | FeelException | ModelException fault) {
            throw new BadUserRequestException("The rules in " + name + " cannot be used. " + fault.getMessage(), fault);
        }
    }

    private void check(RuleTable table, byte[] file) {
        if (engine == null) {
            engine = new WatchedTables(List.of());
        }
        TableCheck.answersEverything(
                table, new Coming(table, engine.parse(table.id(), new ByteArrayInputStream(file))));
    }

    /** A table that is not deployed yet. */
    private final class Coming implements RuleTables {

        private final RuleTable table;
        private final DmnDecision decision;

        Coming(RuleTable table, DmnDecision decision) {
            this.table = table;
            this.decision = decision;
        }

        @Override
        public List<RuleTable> all() {
            return List.of(table);
        }

        @Override
        public List<Finding> evaluate(RuleTable asked, Map<String, Object> facts) {
            return engine.evaluate(decision, asked.version(), facts).findings(asked.id());
        }
    }
}
