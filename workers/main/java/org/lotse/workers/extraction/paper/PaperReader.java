package org.lotse.workers.extraction.paper;

import java.util.List;
import org.lotse.workers.extraction.reading.Field;

/** Reads some fields of a paper; none where they are not there. */
@FunctionalInterface
public interface PaperReader {

    List<Field> read(Paper paper);
}
