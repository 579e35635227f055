package org.lotse.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lotse.kernel.CaseId;
import org.lotse.workflow.CaseProgress.ProcessView;
import org.springframework.context.i18n.LocaleContextHolder;

class CaseProgressTest {

    private final House house = House.standing();

    @Test
    void aCaseShowsItsProcessesCallerBeforeCalled() {
        CaseId caseId = house.applyWithBothDocuments(Forms.ofAMinister());
        house.readAll(caseId);
        house.screen(caseId, 0);

        List<ProcessView> views = house.progress.of(caseId);

        assertThat(views)
                .extracting(ProcessView::process)
                .containsExactly("account-opening", "know-your-customer", "enhanced-due-diligence");
        assertThat(views.get(0).active()).containsExactly("know-your-customer");
        assertThat(views.get(1).passed())
                .startsWith("due-diligence-begun", "settle-diligence", "documents-at-hand", "extract-document");
        assertThat(views.get(2).active()).containsExactly("assess-client");
        assertThat(views.get(2).bpmn()).contains("bpmndi:BPMNDiagram");
        assertThat(views).allMatch(ProcessView::running);
    }

    @Test
    void aProcessIsNamedInTheReadersLanguage() {
        CaseId caseId = house.apply();

        LocaleContextHolder.setLocale(Locale.GERMAN);
        try {
            assertThat(house.progress.of(caseId))
                    .extracting(ProcessView::name)
                    .containsExactly("Kontoeröffnung", "Kundenprüfung");
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    @Test
    void aDecidedCaseStandsNowhereAnyMore() {
        CaseId caseId = house.applyAndScreen(0);
        house.message(caseId, "notify-client");
        house.message(caseId, "notify-welcome");

        assertThat(house.progress.of(caseId)).allSatisfy(view -> {
            assertThat(view.running()).isFalse();
            assertThat(view.active()).isEmpty();
            assertThat(view.failed()).isEmpty();
        });
    }
}
