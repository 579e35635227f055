package org.lotse.workers.extraction.kind;

import java.util.List;
import java.util.Optional;
import org.lotse.workers.extraction.reading.DocumentType;
import org.lotse.workers.extraction.reading.Field;

/** What a paper turned out to be and what it says; no field is guaranteed. */
public record ReadPaper(DocumentType type, List<Field> fields) {

    public ReadPaper {
        fields = List.copyOf(fields);
    }

    /** The first field of a name. */
    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
