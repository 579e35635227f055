package org.lotse.workers.notification;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jsmpp.bean.Alphabet;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.SMPPSession;
import org.lotse.workers.notification.NotificationSettings.Sms;
import org.lotse.workers.runtime.ForeignLog;
import org.lotse.workers.runtime.StepFailure;

/** Hands short messages to a message centre over SMPP 3.4, each in one piece so that none goes out by halves. */
final class SmppGateway implements SmsGateway {

    private static final long PATIENCE_MILLIS = 10_000;
    /** Longer texts travel as payload; the centre cuts them for the networks. */
    private static final int ONE_PART_OCTETS = 140;
    /** Letters that are the same in ASCII and in the networks' default alphabet (3GPP 23.038). */
    private static final String PLAIN = "[A-Za-z0-9 \\n\\r!\"#%&'()*+,./:;<=>?-]*";

    private final Sms sms;

    SmppGateway(Sms sms) {
        this.sms = sms;
        ForeignLog.silence("org.jsmpp");
    }

    @Override
    public Call connect() throws IOException {
        SMPPSession session = new SMPPSession();
        session.setTransactionTimer(PATIENCE_MILLIS);
        BindParameter login = new BindParameter(
                BindType.BIND_TX,
                sms.username(),
                sms.password(),
                "",
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.UNKNOWN,
                null);
        try {
            session.connectAndBind(sms.host(), sms.port(), login, PATIENCE_MILLIS);
        } catch (IOException away) {
            session.close();
            throw StepFailure.forNow("The SMS centre does not let us in.", away);
        }
        return new Bound(session, sms.sender());
    }

    private record Bound(SMPPSession session, String sender) implements Call {

        @Override
        public String submit(String id, String phone, String text) throws Exception {
            boolean plain = text.matches(PLAIN);
            Charset charset = plain ? StandardCharsets.US_ASCII : StandardCharsets.UTF_16BE;
            byte[] octets = text.getBytes(charset);
            boolean onePart = octets.length <= ONE_PART_OCTETS;
            OptionalParameter[] payload = onePart
                    ? new OptionalParameter[0]
                    : new OptionalParameter[] {new OptionalParameter.Message_payload(octets)};
            try {
                return session.submitShortMessage(
                                "",
                                numberType(sender),
                                sender.matches("[0-9]+") ? NumberingPlanIndicator.ISDN : NumberingPlanIndicator.UNKNOWN,
                                sender,
                                TypeOfNumber.INTERNATIONAL,
                                NumberingPlanIndicator.ISDN,
                                phone.substring(1),
                                new ESMClass(),
                                (byte) 0,
                                (byte) 0,
                                null,
                                null,
                                new RegisteredDelivery(SMSCDeliveryReceipt.DEFAULT),
                                (byte) 0,
                                new GeneralDataCoding(plain ? Alphabet.ALPHA_DEFAULT : Alphabet.ALPHA_UCS2),
                                (byte) 0,
                                onePart ? octets : new byte[0],
                                payload)
                        .getMessageId();
            } catch (NegativeResponseException refused) {
                throw StepFailure.forGood(
                        "The SMS centre refused message " + id + " with status " + refused.getCommandStatus() + ".");
            }
        }

        private static TypeOfNumber numberType(String sender) {
            return sender.matches("[0-9]+") ? TypeOfNumber.INTERNATIONAL : TypeOfNumber.ALPHANUMERIC;
        }

        @Override
        public void close() {
            session.unbindAndClose();
        }
    }
}
