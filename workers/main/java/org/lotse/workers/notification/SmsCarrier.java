package org.lotse.workers.notification;

import java.io.IOException;
import java.util.Optional;
import org.lotse.workers.notification.NotificationSettings.Sms;
import org.lotse.workers.runtime.StepFailure;

/** Brings short messages, where the bank has a gateway for them. */
record SmsCarrier(Optional<SmsGateway> gateway) implements Carrier {

    static SmsCarrier of(Sms sms) {
        return new SmsCarrier(
                switch (sms.gateway()) {
                    case OFF -> Optional.empty();
                    case SMPP -> Optional.of(new SmppGateway(sms));
                    case HTTP -> Optional.of(new HttpGateway(sms));
                });
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public boolean open() {
        return gateway.isPresent();
    }

    @Override
    public boolean repeatable() {
        return false;
    }

    @Override
    public Parcel prepare(MessageOrder order, Message message) throws IOException {
        String phone = String.valueOf(order.recipient().phone()).replaceAll("[\\s/()-]", "");
        if (!phone.matches("\\+[1-9][0-9]{6,14}")) {
            throw StepFailure.forGood("The recipient of message " + order.id() + " has no usable phone number.");
        }
        SmsGateway.Call call = gateway.orElseThrow().connect();
        return new ShortMessage(call, order.id(), phone, message.brief());
    }

    private record ShortMessage(SmsGateway.Call call, String id, String phone, String text) implements Parcel {

        @Override
        public String sha256() {
            return Fingerprint.of(text);
        }

        @Override
        public String send() throws Exception {
            return call.submit(id, phone, text);
        }

        @Override
        public void close() {
            call.close();
        }
    }
}
