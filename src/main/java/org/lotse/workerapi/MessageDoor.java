package org.lotse.workerapi;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import org.lotse.contact.Channel;
import org.lotse.contact.Letterhead;
import org.lotse.contact.Message;
import org.lotse.contact.MessageContent;
import org.lotse.contact.MessageContents;
import org.lotse.contact.MessageKind;
import org.lotse.contact.MessageStatus;
import org.lotse.contact.Messages;
import org.lotse.kernel.CaseId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Hidden
@RestController
@RequestMapping("/api/worker/messages")
class MessageDoor {

    /** A worker's wish to send what a step of a case asks for; the key is the external task's id. */
    record Wish(String key, CaseId caseId, MessageKind kind) {}

    record Orders(List<Order> orders) {}

    /** One message on one channel with all that its template needs. */
    record Order(
            String id,
            Channel channel,
            MessageStatus status,
            String language,
            Letterhead recipient,
            Map<String, Object> data) {

        static Order of(Message message, MessageContent content) {
            return new Order(
                    message.id(),
                    message.channel(),
                    message.status(),
                    content.language(),
                    content.recipient(),
                    content.data());
        }
    }

    /** What proves that a message left. */
    record Proof(String reference, String sha256) {}

    private final Messages messages;
    private final MessageContents contents;

    MessageDoor(Messages messages, MessageContents contents) {
        this.messages = messages;
        this.contents = contents;
    }

    @PostMapping
    Orders plan(@RequestBody Wish wish) {
        MessageContent content = contents.compose(wish.caseId(), wish.kind());
        return new Orders(messages.plan(wish.key(), wish.caseId(), wish.kind(), content.recipient()).stream()
                .map(message -> Order.of(message, content))
                .toList());
    }

    @PutMapping("/{id}/sending")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sending(@PathVariable String id) {
        messages.sending(id);
    }

    @PutMapping("/{id}/sent")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sent(@PathVariable String id, @RequestBody Proof proof) {
        messages.sent(id, proof.reference(), proof.sha256());
    }

    @PutMapping("/{id}/uncertain")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void uncertain(@PathVariable String id) {
        messages.uncertain(id);
    }
}
