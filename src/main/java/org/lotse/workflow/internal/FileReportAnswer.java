package org.lotse.workflow.internal;

import java.time.LocalDate;
import java.util.Map;
import org.lotse.kernel.CaseId;
import org.lotse.suspicion.Suspicions;
import org.springframework.stereotype.Component;

/** An officer notes that the report was handed in. */
@Component
class FileReportAnswer implements TaskAnswer {

    private final Suspicions suspicions;

    FileReportAnswer(Suspicions suspicions) {
        this.suspicions = suspicions;
    }

    @Override
    public String taskKey() {
        return "file-report";
    }

    @Override
    public boolean prepares() {
        return false;
    }

    @Override
    public Map<String, Object> take(CaseId caseId, String user, FormAnswer answer) {
        LocalDate on = answer.day("filedOn");
        String reference = answer.optionalText("reference");
        answer.check();
        suspicions.filed(caseId, on, reference, user);
        return Map.of();
    }
}
