package org.lotse.postroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lotse.kernel.KeptRecords;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letters in the print folder, as far as this machine has it; asked before the register of messages that names them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class KeptLetters implements KeptRecords {

    private final JdbcClient jdbc;
    private final LetterFolder folder;

    KeptLetters(JdbcClient jdbc, LetterFolder folder) {
        this.jdbc = jdbc;
        this.folder = folder;
    }

    @Override
    public String room() {
        return "letters";
    }

    @Override
    public int destroy(Share share, Subject subject) {
        return share == Share.DUE_DILIGENCE
                ? (int) names(subject).stream().filter(this::delete).count()
                : 0;
    }

    private List<String> names(Subject subject) {
        return jdbc.sql(
                        """
                        select reference from contact_message
                        where case_id = :caseId and channel = 'LETTER' and reference is not null
                        """)
                .param("caseId", subject.caseId().toString())
                .query(String.class)
                .list();
    }

    private boolean delete(String name) {
        try {
            Path letter = folder.place(name);
            return Files.deleteIfExists(letter);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
