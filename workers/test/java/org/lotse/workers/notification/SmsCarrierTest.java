package org.lotse.workers.notification;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lotse.workers.notification.MessageOrder.Recipient;
import org.lotse.workers.notification.NotificationSettings.Sms;
import org.lotse.workers.notification.NotificationSettings.Sms.Gateway;
import org.lotse.workers.runtime.StepFailure;

@Timeout(20)
class SmsCarrierTest {

    @Test
    void aShortMessageReachesTheMessageCentre() throws Exception {
        try (SmsCentre centre = new SmsCentre("bank", "s3cret")) {
            String reference = send(smpp(centre, "s3cret"), "de");

            assertThat(reference).isEqualTo("A1");
            assertThat(centre.submitted())
                    .singleElement()
                    .satisfies(message -> assertThat(message.getDestAddress()).isEqualTo("4915123456789"))
                    .satisfies(message -> assertThat(message.getSourceAddr()).isEqualTo("Lotse"));
            assertThat(centre.texts())
                    .containsExactly("Wir brauchen bis zum 1. Dezember 2026 noch Unterlagen von Ihnen:"
                            + " https://lotse.example/apply/case-1");
        }
    }

    @Test
    void aChineseShortMessageReachesTheMessageCentre() throws Exception {
        try (SmsCentre centre = new SmsCentre("bank", "s3cret")) {
            send(smpp(centre, "s3cret"), "zh");

            assertThat(centre.texts())
                    .containsExactly("我们还需要您在2026年12月1日之前（含当日）补充文件：https://lotse.example/apply/case-1");
        }
    }

    @Test
    void aMessageCentreThatDoesNotLetUsInIsTriedAgainLater() throws Exception {
        try (SmsCentre centre = new SmsCentre("bank", "s3cret")) {
            assertThatThrownBy(() -> send(smpp(centre, "wrong"), "de"))
                    .isInstanceOfSatisfying(StepFailure.class, failure -> assertThat(failure.repeatable())
                            .isTrue());
        }
    }

    @Test
    void aShortMessageGoesOverHttpWithItsKey() throws Exception {
        WireMockServer gateway = gateway();
        try {
            gateway.stubFor(post("/sms").willReturn(aResponse().withStatus(202).withBody("{\"id\":\"x-7\"}")));

            assertThat(send(http(gateway), "de")).isEqualTo("x-7");

            gateway.verify(
                    1,
                    postRequestedFor(urlEqualTo("/sms"))
                            .withHeader("Authorization", equalTo("Bearer t0ken"))
                            .withHeader("Idempotency-Key", equalTo(order("de").id()))
                            .withRequestBody(matchingJsonPath("$.to", equalTo("+4915123456789")))
                            .withRequestBody(matchingJsonPath("$.from", equalTo("Lotse"))));
        } finally {
            gateway.stop();
        }
    }

    @Test
    void aGatewayThatRefusesIsSaidToHaveRefused() {
        WireMockServer gateway = gateway();
        try {
            gateway.stubFor(post("/sms").willReturn(aResponse().withStatus(422)));

            assertThatThrownBy(() -> send(http(gateway), "de"))
                    .isInstanceOf(StepFailure.class)
                    .hasMessageContaining("422");
        } finally {
            gateway.stop();
        }
    }

    @Test
    void aNumberThatIsNoneIsNotCalled() {
        SmsCarrier carrier = SmsCarrier.of(sms(Gateway.SMPP, null, 1, ""));
        MessageOrder order = Orders.addressed(order("de"), new Recipient("Max", null, null, "0151 12345", null));

        assertThatThrownBy(() -> carrier.prepare(order, compose(order)))
                .isInstanceOf(StepFailure.class)
                .hasMessageNotContaining("0151");
    }

    private static String send(Sms sms, String language) throws Exception {
        MessageOrder order = order(language);
        MessageOrder toMax = Orders.addressed(order, Orders.MAX);
        try (Carrier.Parcel parcel = SmsCarrier.of(sms).prepare(toMax, compose(order))) {
            return parcel.send();
        }
    }

    private static Message compose(MessageOrder order) {
        return new Composer(new Templates()).compose(MessageKind.DOCUMENTS_REQUESTED, order);
    }

    private static MessageOrder order(String language) {
        return Orders.anOrder(MessageKind.DOCUMENTS_REQUESTED, Channel.SMS, language);
    }

    private static WireMockServer gateway() {
        WireMockServer gateway =
                new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
        gateway.start();
        return gateway;
    }

    private static Sms smpp(SmsCentre centre, String password) {
        return sms(Gateway.SMPP, null, centre.port(), password);
    }

    private static Sms http(WireMockServer gateway) {
        return sms(Gateway.HTTP, URI.create(gateway.baseUrl() + "/sms"), 1, "");
    }

    private static Sms sms(Gateway gateway, URI url, int port, String password) {
        return new Sms(gateway, "Lotse", url, "t0ken", "127.0.0.1", port, "bank", password);
    }
}
