package org.lotse.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lotse.webhook.WebhookSettings.Endpoint;

class SignatureTest {

    private static final String SECRET = "sixteen-and-more";

    @Test
    void aDeliveryIsSignedWithItsTime() {
        // printf '1760000000.{"id":"1"}' | openssl dgst -sha256 -hmac sixteen-and-more
        assertThat(Signature.of(SECRET, Instant.ofEpochSecond(1_760_000_000L), "{\"id\":\"1\"}"))
                .isEqualTo("t=1760000000,v1=433cfcd4edf94fd22a0ea2d606e60635d8028cf6a250c1f443788ddf8a87a1c6");
    }

    @Test
    void aReceiverNeedsAnAddressASecretAndEventsThatExist() {
        assertThatThrownBy(() -> new Endpoint(URI.create("file:/etc/passwd"), SECRET, Set.of("list.rejected")))
                .hasMessageContaining("url");
        assertThatThrownBy(() -> new Endpoint(URI.create("http://a:b@host/"), SECRET, Set.of("list.rejected")))
                .hasMessageContaining("no user name");
        assertThatThrownBy(() -> new Endpoint(URI.create("http://host/"), "short", Set.of("list.rejected")))
                .hasMessageContaining("16 characters");
        assertThatThrownBy(() -> new Endpoint(URI.create("http://host/"), SECRET, Set.of("everything")))
                .hasMessageContaining("screening.new-hits");
    }

    @Test
    void theSecretIsNoPartOfWhatIsLogged() {
        assertThat(new Endpoint(URI.create("http://host/"), SECRET, Set.of("list.rejected")).toString())
                .doesNotContain(SECRET);
    }
}
