package org.lotse.rules;

import java.time.LocalDate;
import java.util.List;

/** All rule packs; on each day one of them holds, that with the latest start. */
public interface RulePacks {

    /** @throws org.lotse.kernel.NotFound when the day lies before the first pack's start */
    RulePack at(LocalDate day);

    /** The pack that holds today. */
    RulePack today();

    /** As they stand on their first day or today, whichever is later; in the order in which they take effect. */
    List<RulePack> all();
}
