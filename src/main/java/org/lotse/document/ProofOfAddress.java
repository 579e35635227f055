package org.lotse.document;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How old a proof of address may be when a person has put its date right. Workers have a setting of the same meaning for
 * what they read.
 *
 * @param age one issued longer ago than this is too old
 */
@Validated
@ConfigurationProperties("lotse.proof-of-address")
record ProofOfAddress(@NotNull @DefaultValue("P3M") Period age) {

    private static final String PROOF = "PROOF_OF_ADDRESS";
    private static final Set<String> TAKEN_FOR_ADDRESS = Set.of(PROOF, "BANK_STATEMENT", "TAX_ASSESSMENT");

    /**
     * Whether the date on such a document counts at all.
     *
     * @param readAs what the document turned out to be
     */
    boolean is(DocumentType type, String readAs) {
        return PROOF.equals(readAs) || type == DocumentType.ADDRESS && TAKEN_FOR_ADDRESS.contains(readAs);
    }

    boolean tooOld(LocalDate issued, LocalDate today) {
        return issued.isBefore(today.minus(age));
    }
}
