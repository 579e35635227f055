package org.lotse.kernel;

import java.util.List;

/** A request that a rule of the bank or of the law forbids; a problem of type {@code urn:lotse:problem:<rule>}. */
public final class RuleBroken extends RuntimeException {

    private final String rule;
    private final transient List<FieldProblem> fields;

    /**
     * @param rule a stable name in kebab case; {@code problem.<rule>} is the key of its sentence in the reader's
     *     language
     */
    public RuleBroken(String rule, List<FieldProblem> fields) {
        super(rule);
        this.rule = rule;
        this.fields = List.copyOf(fields);
    }

    public RuleBroken(String rule) {
        this(rule, List.of());
    }

    public String rule() {
        return rule;
    }

    public List<FieldProblem> fields() {
        return fields;
    }
}
