package org.lotse.workflow.internal;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.lotse.rules.RuleTable;
import org.lotse.rules.RuleTable.Column;
import org.lotse.rules.RuleTable.Row;

/** Reads what a designer wrote into a table: columns, cells, annotations and the day from which it holds. */
record RuleTableReader(RepositoryService repository) {

    /** @throws IllegalStateException when the table has no day in its version tag or is not named after its pack */
    RuleTable read(DecisionDefinition definition, String pack) {
        String key = definition.getKey();
        if (!key.startsWith(pack + "-")) {
            throw new IllegalStateException("The table " + key + " is not named after its pack " + pack);
        }
        DmnModelInstance model = repository.getDmnModelInstance(definition.getId());
        Decision decision = model.getModelElementById(key);
        DecisionTable table = (DecisionTable) decision.getExpression();
        return new RuleTable(
                definition.getId(),
                pack,
                key.substring(pack.length() + 1),
                validFrom(definition),
                definition.getVersion(),
                sha256(definition.getId()),
                table.getInputs().stream()
                        .map(one ->
                                new Column(one.getInputExpression().getText().getTextContent(), one.getLabel()))
                        .toList(),
                table.getOutputs().stream()
                        .map(one -> new Column(one.getName(), one.getLabel()))
                        .toList(),
                table.getRules().stream().map(RuleTableReader::row).toList());
    }

    private static LocalDate validFrom(DecisionDefinition definition) {
        try {
            return LocalDate.parse(String.valueOf(definition.getVersionTag()));
        } catch (DateTimeParseException noDay) {
            throw new IllegalStateException(
                    "Version " + definition.getVersion() + " of the table " + definition.getKey()
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

    private String sha256(String id) {
        try (InputStream file = repository.getDecisionModel(id)) {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file.readAllBytes()));
        } catch (IOException | NoSuchAlgorithmException unreadable) {
            throw new IllegalStateException("Cannot read the table " + id, unreadable);
        }
    }
}
