package org.lotse.contact;

import org.lotse.kernel.KeptRecords;
import org.lotse.kernel.KeptRecords.Share;
import org.lotse.kernel.KeptTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is destroyed here when the time of keeping is over. */
@Configuration(proxyBeanMethods = false)
class KeptMessages {

    @Bean
    KeptRecords messageRecord(JdbcClient jdbc) {
        return KeptTables.of(
                        jdbc,
                        "messages",
                        Share.DUE_DILIGENCE,
                        "contact_silence where case_id = :caseId",
                        "contact_message where case_id = :caseId",
                        "contact_consent where party_id = :partyId and :last")
                .withCompanions("contact_consent where party_id = :partyId");
    }
}
