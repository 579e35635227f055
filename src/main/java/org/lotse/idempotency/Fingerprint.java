package org.lotse.idempotency;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.MediaType;

/** What makes two requests the same: where they go and what they carry. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(HttpServletRequest request, byte[] body) {
        return address(request).add(request.getContentType()).add(body).hex();
    }

    /** The boundary between parts is chosen anew by each attempt, so the parts themselves are compared. */
    static String ofParts(HttpServletRequest request) throws IOException, ServletException {
        Sha256 hash = address(request);
        for (Part part : request.getParts()) {
            hash.add(part.getName()).add(part.getSubmittedFileName()).add(part.getContentType());
            try (InputStream content = part.getInputStream()) {
                hash.add(content.readAllBytes());
            }
        }
        return hash.hex();
    }

    static boolean hasParts(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(java.util.Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    private static Sha256 address(HttpServletRequest request) {
        return new Sha256()
                .add(request.getMethod())
                .add(request.getRequestURI())
                .add(request.getQueryString());
    }
}
