package org.lotse.workers.notification;

/** Confirms messages that the client reads in the platform, which keeps them already. */
record InAppCarrier(String bank) implements Carrier {

    @Override
    public Channel channel() {
        return Channel.IN_APP;
    }

    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public Parcel prepare(MessageOrder order, Message message) {
        return new Shown(order.id(), Fingerprint.of(PlainText.of(message, bank)));
    }

    private record Shown(String id, String sha256) implements Parcel {

        @Override
        public String send() {
            return id;
        }
    }
}
