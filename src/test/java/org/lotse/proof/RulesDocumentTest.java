package org.lotse.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lotse.proof.RulesDocument.Proof;

class RulesDocumentTest {

    private static final Path DOCUMENT = Path.of("docs", "rules.md");

    private static final List<Proof> PROOFS = RulesDocument.proofs();

    @Test
    void theDocumentSaysWhatTheTestsProve() throws IOException {
        String text = RulesDocument.text(PROOFS);
        if (Boolean.getBoolean("rules.write")) {
            Files.writeString(DOCUMENT, text);
        }

        assertThat(Files.readString(DOCUMENT)).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleIsProvenOrSaysWhyNot(Rule rule) {
        boolean proven = PROOFS.stream().anyMatch(proof -> proof.rule() == rule);

        assertThat(proven || !rule.open().isEmpty()).as(rule.title()).isTrue();
        assertThat(rule.number()).isEqualTo(rule.ordinal() + 1);
    }
}
