package org.lotse.application.internal;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.application.ApplicationForm;
import org.lotse.application.StatedFacts;
import org.lotse.document.DocumentType;
import org.lotse.duediligence.DiligenceLevels;
import org.lotse.party.LegalForm;
import org.lotse.risk.RiskFacts;
import org.lotse.rules.PartyKind;
import org.springframework.stereotype.Component;

/** Which files an application has to come with: what the rules of the day require at the level of what is stated so far. */
@Component
class PapersDue {

    private final DiligenceLevels levels;

    PapersDue(DiligenceLevels levels) {
        this.levels = levels;
    }

    /** In the order in which they are asked for. */
    Set<DocumentType> of(ApplicationForm form) {
        return types(PartyKind.NATURAL_PERSON, StatedFacts.of(form).orElse(null), StatedFacts.isExposed(form));
    }

    /** Of a legal entity; what every kind of entity brings, while its form is not stated. */
    Set<DocumentType> of(ApplicationForm form, LegalForm legalForm) {
        RiskFacts facts = StatedFacts.of(form, legalForm).orElse(null);
        if (legalForm != null) {
            return types(PartyKind.of(legalForm), facts, false);
        }
        List<Set<DocumentType>> all = Arrays.stream(PartyKind.values())
                .filter(kind -> kind != PartyKind.NATURAL_PERSON)
                .map(kind -> types(kind, facts, false))
                .toList();
        Set<DocumentType> common = new LinkedHashSet<>(all.get(0));
        all.forEach(common::retainAll);
        return common;
    }

    private Set<DocumentType> types(PartyKind kind, RiskFacts facts, boolean exposed) {
        return levels.documents(kind, facts, exposed).stream()
                .map(DocumentType::valueOf)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
