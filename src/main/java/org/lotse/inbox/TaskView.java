package org.lotse.inbox;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.lotse.kernel.NotFound;

/** A saved view of the task list. */
public enum TaskView {
    /** What I have taken. */
    MINE,
    /** What nobody has taken and my roles allow. */
    GROUPS,
    /** What my roles allow, taken or not, and falls due before midnight. */
    DUE,
    /** What my roles allow, taken or not, and should be done already. */
    OVERDUE,
    ALL;

    /** As it stands in an address. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static TaskView of(String slug) {
        for (TaskView view : values()) {
            if (view.slug().equals(slug)) {
                return view;
            }
        }
        throw new NotFound("view", slug);
    }
}
