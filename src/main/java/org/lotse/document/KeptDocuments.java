package org.lotse.document;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lotse.kernel.KeptRecords;
import org.lotse.kernel.KeptRecords.Share;
import org.lotse.kernel.KeptTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is destroyed here when the time of keeping is over: files, pictures, readings and all that was made of them. */
@Configuration(proxyBeanMethods = false)
class KeptDocuments {

    private static final String OF_THE_CASE = " in (select id from document where case_id = :caseId)";

    @Bean
    KeptRecords paperRecord(JdbcClient jdbc) {
        Stream<String> byDocument = Stream.concat(
                JdbcDocuments.HELD_BY_DOCUMENT.stream(), Stream.of("document_correction where document_id"));
        Stream<String> byCase = Stream.of("document_comparison", "document_request", "document_client", "document")
                .map(table -> table + " where case_id = :caseId");
        List<String> rows = Stream.concat(byDocument.map(column -> column + OF_THE_CASE), byCase)
                .toList();
        return new KeptTables(jdbc, "documents", Map.of(Share.DUE_DILIGENCE, rows));
    }
}
