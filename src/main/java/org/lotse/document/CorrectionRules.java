package org.lotse.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;

/** What a correction has to be before it is kept. */
final class CorrectionRules {

    private static final int LONGEST = 500;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}]");

    private final FieldKind kind;
    private final LocalDate today;
    private final List<FieldProblem> problems = new ArrayList<>();

    CorrectionRules(FieldKind kind, LocalDate today) {
        this.kind = kind;
        this.today = today;
    }

    /**
     * The value in the form in which it is compared.
     *
     * @param before what stands there now, or null
     * @throws RuleBroken {@code correction-invalid} with {@code value} or {@code reason} at fault
     */
    String checked(CorrectionRequest request, String before) {
        text("value", request.value());
        String normalised = problems.isEmpty() ? normalised(request, before) : null;
        text("reason", request.reason());
        if (!problems.isEmpty()) {
            throw new RuleBroken("correction-invalid", problems);
        }
        return normalised;
    }

    private void text(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            problems.add(new FieldProblem(field, "required"));
        } else if (typed.strip().length() > LONGEST) {
            problems.add(new FieldProblem(field, "over-500-characters"));
        } else if (INVISIBLE.matcher(typed.strip()).find()) {
            problems.add(new FieldProblem(field, "control-characters"));
        }
    }

    private String normalised(CorrectionRequest request, String before) {
        String typed = request.value().strip();
        String normalised = kind.normalised(typed).orElse(null);
        if (normalised == null) {
            problems.add(new FieldProblem("value", kind.problem()));
        } else if (typed.equals(before)) {
            problems.add(new FieldProblem("value", "unchanged"));
        } else if (request.field().equals("dateOfBirth")
                && !LocalDate.parse(normalised).isBefore(today)) {
            problems.add(new FieldProblem("value", "past"));
        }
        return normalised;
    }
}
