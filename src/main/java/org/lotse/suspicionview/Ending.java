package org.lotse.suspicionview;

import java.time.LocalDate;
import org.lotse.security.Role;
import org.lotse.security.Staff;
import org.lotse.suspicion.Finished;

/**
 * A file whose time is over, as whoever reads the list may act on it.
 *
 * @param late whether it ought to be gone
 */
record Ending(Finished finished, String client, boolean late, boolean mayCheck, boolean mayDestroy) {

    static Ending of(Finished one, String client, Staff reader, LocalDate today) {
        boolean works = reader.has(Role.COMPLIANCE) && !one.held();
        boolean checkedByMe = one.checkedBy().filter(reader.username()::equals).isPresent();
        return new Ending(
                one,
                client,
                one.time().destroyedBy().filter(last -> last.isBefore(today)).isPresent(),
                works && one.checkedBy().isEmpty(),
                works && one.checkedBy().isPresent() && !checkedByMe);
    }
}
