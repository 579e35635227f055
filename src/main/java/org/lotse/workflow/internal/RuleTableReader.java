package org.lotse.workflow.internal;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.lotse.rules.RuleTable;
import org.lotse.rules.RuleTable.Column;
import org.lotse.rules.RuleTable.Row;

/** Reads what a designer wrote into a table of a pack: columns, cells, annotations and the day from which it holds. */
final class RuleTableReader {

    /** What the namespace of a table of a pack begins with; the pack's name follows. */
    static final String NAMESPACE = "https://lotse.org/rules/";

    private final byte[] file;
    private final DmnModelInstance model;

    /** @throws org.camunda.bpm.model.xml.ModelException when the file is no DMN */
    RuleTableReader(byte[] file) {
        this.file = file.clone();
        this.model = Dmn.readModelFromStream(new ByteArrayInputStream(file));
    }

    /** The pack that the file belongs to; empty when it belongs to none. */
    Optional<String> pack() {
        return Optional.ofNullable(model.getDefinitions().getNamespace())
                .filter(namespace -> namespace.startsWith(NAMESPACE))
                .map(namespace -> namespace.substring(NAMESPACE.length()));
    }

    /** The ids of the decisions in the file. */
    List<String> decisions() {
        return model.getModelElementsByType(Decision.class).stream()
                .map(Decision::getId)
                .toList();
    }

    /**
     * @param key the decision's id in the model
     * @param id of the deployed version
     * @throws IllegalStateException when it is no table, has no day in its version tag or is not named after its pack
     */
    RuleTable read(String key, String id, int version) {
        String pack = pack().orElseThrow();
        if (!key.startsWith(pack + "-")) {
            throw new IllegalStateException("The table " + key + " is not named after its pack " + pack);
        }
        Decision decision = model.getModelElementById(key);
        if (!(decision.getExpression() instanceof DecisionTable table)) {
            throw new IllegalStateException(key + " is no table");
        }
        return new RuleTable(
                id,
                pack,
                key.substring(pack.length() + 1),
                validFrom(decision),
                version,
                sha256(),
                table.getInputs().stream()
                        .map(one ->
                                new Column(one.getInputExpression().getText().getTextContent(), one.getLabel()))
                        .toList(),
                table.getOutputs().stream()
                        .map(one -> new Column(one.getName(), one.getLabel()))
                        .toList(),
                table.getRules().stream().map(RuleTableReader::row).toList());
    }

    private static LocalDate validFrom(Decision decision) {
        try {
            return LocalDate.parse(String.valueOf(decision.getVersionTag()));
        } catch (DateTimeParseException noDay) {
            throw new IllegalStateException(
                    "The table " + decision.getId()
                            + " does not say in its version tag from what day it holds, as 2027-07-10 does",
                    noDay);
        }
    }

    private static Row row(Rule rule) {
        return new Row(
                rule.getId(),
                rule.getInputEntries().stream()
                        .map(one -> one.getText().getTextContent().trim())
                        .toList(),
                rule.getOutputEntries().stream()
                        .map(one -> one.getText().getTextContent().trim())
                        .toList(),
                rule.getDescription() == null
                        ? ""
                        : rule.getDescription().getTextContent().trim());
    }

    private String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
