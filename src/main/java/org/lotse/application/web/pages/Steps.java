package org.lotse.application.web.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.lotse.document.DocumentType;

/** The questions that one client is asked; which files are among them depends on what they stated. */
record Steps(List<Step> asked) {

    Steps {
        asked = List.copyOf(asked);
    }

    static Steps wanting(Set<DocumentType> wanted) {
        return new Steps(Arrays.stream(Step.values())
                .filter(step -> step.document().map(wanted::contains).orElse(true))
                .toList());
    }

    /** The questions and the check of all answers at the end. */
    int count() {
        return asked.size() + 1;
    }

    /** 1-based. */
    int number(Step step) {
        return 1 + (int) asked.stream().filter(one -> one.compareTo(step) < 0).count();
    }

    /** Address of the page before; the first one follows the start page. */
    String before(Step step) {
        return asked.stream()
                .filter(one -> one.compareTo(step) < 0)
                .reduce((first, second) -> second)
                .map(one -> "/apply/" + one.path())
                .orElse("/apply");
    }

    String after(Step step) {
        return asked.stream()
                .filter(one -> one.compareTo(step) > 0)
                .findFirst()
                .map(one -> "/apply/" + one.path())
                .orElse("/apply/check");
    }
}
