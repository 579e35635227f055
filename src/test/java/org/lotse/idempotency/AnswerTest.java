package org.lotse.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.util.ContentCachingResponseWrapper;

class AnswerTest {

    @Test
    void anAnswerIsKeptAsItWas() throws IOException {
        Answer answer = answered(Answer.LARGEST);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).hasSize(Answer.LARGEST);
    }

    @Test
    void whoeverRepeatsARequestWithALargeAnswerIsSentToWhereItLies() throws IOException {
        Answer answer = answered(Answer.LARGEST + 1);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/api/screenings/1");
        assertThat(answer.body()).isEmpty();
    }

    private static Answer answered(int size) throws IOException {
        var response = new ContentCachingResponseWrapper(new MockHttpServletResponse());
        response.setHeader("Location", "/api/screenings/1");
        response.getOutputStream().write(new byte[size]);
        return Answer.of(response);
    }
}
