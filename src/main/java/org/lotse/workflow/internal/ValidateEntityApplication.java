package org.lotse.workflow.internal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.application.ApplicationForm;
import org.lotse.application.Applications;
import org.lotse.application.EntityApplications;
import org.lotse.application.EntityStatement;
import org.lotse.kernel.CaseId;
import org.lotse.workflow.internal.ValidateApplication.ApplicationIncomplete;
import org.springframework.stereotype.Component;

/** Makes sure that the bank was told all it must know of a legal entity (GwG §11(4) no. 2, AO §154) before anything is done. */
@Component
class ValidateEntityApplication implements JavaDelegate {

    private final Applications applications;
    private final EntityApplications entities;

    ValidateEntityApplication(Applications applications, EntityApplications entities) {
        this.applications = applications;
        this.entities = entities;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseId caseId = CaseVariables.caseId(execution);
        List<String> missing = entities.statement(caseId)
                .map(stated -> missing(stated, applications.form(caseId)))
                .orElse(List.of("entity"));
        if (!missing.isEmpty()) {
            throw new ApplicationIncomplete(missing);
        }
    }

    private static List<String> missing(EntityStatement stated, ApplicationForm form) {
        return Stream.of(
                        lacking(stated.name(), "name"),
                        lacking(stated.form(), "form"),
                        lacking(stated.purpose(), "purpose"),
                        lacking(form.familyName(), "familyName"),
                        lacking(form.address(), "address"),
                        lacking(form.expectedMonthlyTurnover(), "expectedMonthlyTurnover"),
                        lacking(form.originOfFunds(), "originOfFunds"))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String lacking(Object value, String name) {
        return value == null ? name : null;
    }
}
