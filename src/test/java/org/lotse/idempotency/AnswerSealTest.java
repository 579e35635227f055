package org.lotse.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AnswerSealTest {

    private static final Answer ANSWER = new Answer(
            201, "application/json", "/api/x", "{\"resumeToken\":\"geheim\"}".getBytes(StandardCharsets.UTF_8));

    private final AnswerSeal seal = new AnswerSeal();

    @Test
    void whoKnowsTheKeyReadsTheAnswer() {
        Answer opened =
                seal.open(new RequestKey("user clara", "k1"), seal.seal(new RequestKey("user clara", "k1"), ANSWER));

        assertThat(opened).usingRecursiveComparison().isEqualTo(ANSWER);
    }

    @Test
    void nobodyElseDoes() {
        byte[] kept = seal.seal(new RequestKey("user clara", "k1"), ANSWER);

        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("geheim");
        assertThatThrownBy(() -> seal.open(new RequestKey("user bruno", "k1"), kept))
                .isInstanceOf(IllegalStateException.class);
    }
}
