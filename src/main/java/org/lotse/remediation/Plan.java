package org.lotse.remediation;

import java.util.ArrayList;
import java.util.List;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;

/**
 * What a remediation is to do.
 *
 * @param name 1 to 120 characters
 * @param note why, 1 to 1,000 characters; for colleagues
 */
public record Plan(String name, Ground ground, String note, Criteria criteria, Pace pace) {

    static final int LONGEST_NAME = 120;
    static final int LONGEST_NOTE = 1_000;

    public Plan {
        name = name == null ? "" : name.strip();
        note = note == null ? "" : note.strip();
    }

    Plan at(Pace other) {
        return new Plan(name, ground, note, criteria, other);
    }

    /** @throws RuleBroken {@code plan-incomplete} with the fields */
    void check() {
        List<FieldProblem> problems = new ArrayList<>();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            problems.add(new FieldProblem("name", "invalid"));
        }
        if (ground == null) {
            problems.add(new FieldProblem("ground", "required"));
        }
        if (note.isEmpty() || note.length() > LONGEST_NOTE) {
            problems.add(new FieldProblem("note", "invalid"));
        }
        problems.addAll(pace.problems());
        if (!problems.isEmpty()) {
            throw new RuleBroken("plan-incomplete", problems);
        }
    }
}
