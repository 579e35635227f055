package org.lotse.workflow.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.application.ApplicationForm;
import org.lotse.application.Applications;
import org.springframework.stereotype.Component;

/** Makes sure that the bank was told all it must know (GwG §11(4), AO §154) before anything is done with it. */
@Component
class ValidateApplication implements JavaDelegate {

    private final Applications applications;

    ValidateApplication(Applications applications) {
        this.applications = applications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        List<String> missing = missing(applications.form(CaseVariables.caseId(execution)));
        if (!missing.isEmpty()) {
            throw new ApplicationIncomplete(missing);
        }
    }

    private static List<String> missing(ApplicationForm form) {
        var missing = new ArrayList<String>();
        need(form.givenNames(), "givenNames", missing);
        need(form.familyName(), "familyName", missing);
        need(form.dateOfBirth(), "dateOfBirth", missing);
        need(form.nationalities(), "nationalities", missing);
        need(form.address(), "address", missing);
        need(form.pep(), "pep", missing);
        need(form.occupation(), "occupation", missing);
        need(form.expectedMonthlyTurnover(), "expectedMonthlyTurnover", missing);
        need(form.originOfFunds(), "originOfFunds", missing);
        return missing;
    }

    private static void need(Object value, String name, List<String> missing) {
        if (value == null || value instanceof Collection<?> many && many.isEmpty()) {
            missing.add(name);
        }
    }

    /** A case was opened on a form that could not have been sent; an operator has to look. */
    static final class ApplicationIncomplete extends IllegalStateException {
        private static final long serialVersionUID = 1;

        ApplicationIncomplete(List<String> missing) {
            super("The application lacks " + String.join(", ", missing));
        }
    }
}
