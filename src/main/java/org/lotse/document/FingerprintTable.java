package org.lotse.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The fingerprints of all pages, found by what they are near to. */
@Repository
class FingerprintTable {

    /** One of {@link PageFingerprint#BANDS} looks, each by an index that holds all it needs. */
    private static final String LOOK =
            """
            select document_id, bit_count(hash ^ :hash) as distance from document_fingerprint
            where band_%1$d in (:around%1$d) and bit_count(hash ^ :hash) <= :near
            """;

    private static final String NEAR = IntStream.range(0, PageFingerprint.BANDS)
            .mapToObj(LOOK::formatted)
            .collect(Collectors.joining(
                    "union all ",
                    "select document_id, min(distance) as distance from (",
                    ") found group by document_id order by distance, document_id limit :most"));

    private final JdbcClient jdbc;

    FingerprintTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that tell nothing are not kept. */
    void keep(DocumentId document, List<PageFingerprint> pages) {
        for (int page = 1; page <= pages.size(); page++) {
            if (pages.get(page - 1).tells()) {
                keep(document, page, pages.get(page - 1));
            }
        }
    }

    private void keep(DocumentId document, int page, PageFingerprint fingerprint) {
        jdbc.sql("insert into document_fingerprint (document_id, page, hash) values (:document, :page, :hash)")
                .param("document", document.toString())
                .param("page", page)
                .param("hash", fingerprint.bits())
                .update();
    }

    /** The documents with a page near to this one and in how many bits they differ, nearest first. */
    Map<DocumentId, Integer> near(PageFingerprint fingerprint, int most) {
        StatementSpec question = jdbc.sql(NEAR)
                .param("hash", fingerprint.bits())
                .param("near", PageFingerprint.NEAR)
                .param("most", most);
        for (int band = 0; band < PageFingerprint.BANDS; band++) {
            question = question.param("around" + band, fingerprint.around(band));
        }
        Map<DocumentId, Integer> found = new HashMap<>();
        question.query((row, number) -> found.put(DocumentId.of(row.getString(1)), row.getInt(2)))
                .list();
        return found;
    }
}
