package org.lotse.inquiry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** A question as a program sends it: JSON of a size that a thousand honest subjects do not reach. */
@Component
class QuestionBody {

    private static final int LARGEST = 1 << 20;

    private final ObjectMapper mapper;

    QuestionBody(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    JsonNode read(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new ResponseStatusException(HttpStatus.PAYLOAD_TOO_LARGE);
        }
        try {
            return mapper.readTree(body);
        } catch (JsonProcessingException broken) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }
}
