package org.lotse.postroom;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A real SMTP server on the loopback interface; every mail is on disk before its sender hears that it was taken. */
@Component
@ConditionalOnProperty(PostRoomAddress.PORT)
class MailServer implements SmartLifecycle {

    private final GreenMail server;
    private final MailFolder folder;

    MailServer(@Value("${" + PostRoomAddress.PORT + "}") int port, MailFolder folder) {
        this.folder = folder;
        this.server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        this.server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
    }

    @Override
    public void start() {
        server.start();
        UserManager users = server.getUserManager();
        users.setMessageDeliveryHandler((mail, address) -> {
            folder.keep(mail.getMessage());
            return recipient(users, address.getEmail());
        });
    }

    private static GreenMailUser recipient(UserManager users, String email) throws UserException, MessagingException {
        GreenMailUser known = users.getUserByEmail(email);
        return known == null ? users.createUser(email, email, email) : known;
    }

    /** The folder keeps the mails; the server need not hold them in memory too. */
    @Scheduled(fixedDelay = 10, initialDelay = 10, timeUnit = TimeUnit.MINUTES)
    void forgetWhatIsOnDisk() throws Exception {
        server.purgeEmailFromAllMailboxes();
    }

    @Override
    public void stop() {
        server.stop();
    }

    @Override
    public boolean isRunning() {
        return server.isRunning();
    }
}
