package org.lotse.workers.notification;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.Alphabet;
import org.jsmpp.bean.BroadcastSm;
import org.jsmpp.bean.CancelBroadcastSm;
import org.jsmpp.bean.CancelSm;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.OptionalParameters;
import org.jsmpp.bean.QueryBroadcastSm;
import org.jsmpp.bean.QuerySm;
import org.jsmpp.bean.ReplaceSm;
import org.jsmpp.bean.SubmitMulti;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BindRequest;
import org.jsmpp.session.BroadcastSmResult;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.QueryBroadcastSmResult;
import org.jsmpp.session.QuerySmResult;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.ServerMessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.session.SubmitMultiResult;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.MessageId;

/** A message centre that speaks SMPP over a real socket and keeps what it is given. */
final class SmsCentre implements ServerMessageReceiverListener, AutoCloseable {

    private final SMPPServerSessionListener door;
    private final int port;
    private final String username;
    private final String password;
    private final List<SubmitSm> submitted = new CopyOnWriteArrayList<>();

    SmsCentre(String username, String password) throws IOException {
        this.username = username;
        this.password = password;
        this.port = freePort();
        this.door = new SMPPServerSessionListener(port);
        Thread porter = new Thread(this::letIn, "sms-centre");
        porter.setDaemon(true);
        porter.start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void letIn() {
        try {
            while (true) {
                SMPPServerSession session = door.accept();
                session.setMessageReceiverListener(this);
                BindRequest bind = session.waitForBind(5_000);
                if (username.equals(bind.getSystemId()) && password.equals(bind.getPassword())) {
                    bind.accept("centre");
                } else {
                    bind.reject(SMPPConstant.STAT_ESME_RINVPASWD);
                }
            }
        } catch (Exception closed) {
            assert closed != null;
        }
    }

    int port() {
        return port;
    }

    List<SubmitSm> submitted() {
        return submitted;
    }

    List<String> texts() {
        return submitted.stream().map(SmsCentre::text).toList();
    }

    private static String text(SubmitSm message) {
        OptionalParameter.Message_payload payload =
                OptionalParameters.get(OptionalParameter.Message_payload.class, message.getOptionalParameters());
        byte[] octets = payload == null ? message.getShortMessage() : payload.getValue();
        boolean chinese = Alphabet.parseDataCoding(message.getDataCoding()) == Alphabet.ALPHA_UCS2;
        Charset charset = chinese ? StandardCharsets.UTF_16BE : StandardCharsets.US_ASCII;
        return new String(octets, charset);
    }

    @Override
    public SubmitSmResult onAcceptSubmitSm(SubmitSm message, SMPPServerSession source) throws ProcessRequestException {
        submitted.add(message);
        try {
            return new SubmitSmResult(new MessageId("A" + submitted.size()), new OptionalParameter[0]);
        } catch (PDUStringException impossible) {
            throw refusal();
        }
    }

    @Override
    public SubmitMultiResult onAcceptSubmitMulti(SubmitMulti message, SMPPServerSession source)
            throws ProcessRequestException {
        throw refusal();
    }

    @Override
    public QuerySmResult onAcceptQuerySm(QuerySm query, SMPPServerSession source) throws ProcessRequestException {
        throw refusal();
    }

    @Override
    public void onAcceptReplaceSm(ReplaceSm replacement, SMPPServerSession source) throws ProcessRequestException {
        throw refusal();
    }

    @Override
    public void onAcceptCancelSm(CancelSm cancel, SMPPServerSession source) throws ProcessRequestException {
        throw refusal();
    }

    @Override
    public BroadcastSmResult onAcceptBroadcastSm(BroadcastSm message, SMPPServerSession source)
            throws ProcessRequestException {
        throw refusal();
    }

    @Override
    public void onAcceptCancelBroadcastSm(CancelBroadcastSm cancel, SMPPServerSession source)
            throws ProcessRequestException {
        throw refusal();
    }

    @Override
    public QueryBroadcastSmResult onAcceptQueryBroadcastSm(QueryBroadcastSm query, SMPPServerSession source)
            throws ProcessRequestException {
        throw refusal();
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm data, Session source) throws ProcessRequestException {
        throw refusal();
    }

    private static ProcessRequestException refusal() {
        return new ProcessRequestException("not offered", SMPPConstant.STAT_ESME_RSYSERR);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
