package org.lotse.application.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** A form as a program sends it: JSON of a size that no honest form reaches. */
@Component
class TypedJson {

    private static final int LARGEST = 64 * 1024;

    private final ObjectMapper mapper;

    TypedJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** An empty body is an empty form. */
    JsonNode read(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new ResponseStatusException(HttpStatus.PAYLOAD_TOO_LARGE);
        }
        return body.length == 0 ? mapper.createObjectNode() : parse(body, request.getContentType());
    }

    private static boolean isJson(String contentType) {
        try {
            return contentType != null && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.valueOf(contentType));
        } catch (InvalidMediaTypeException nonsense) {
            return false;
        }
    }

    private JsonNode parse(byte[] body, String contentType) throws IOException {
        if (!isJson(contentType)) {
            throw new ResponseStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        }
        try {
            return mapper.readTree(body);
        } catch (JsonProcessingException broken) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }
}
