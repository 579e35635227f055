package org.lotse.idempotency;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.lotse.idempotency.RememberedRequests.Remembered;
import org.lotse.kernel.RuleBroken;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Stands behind the login and before every POST that people's programs send. Workers bring keys of their own. */
class IdempotencyFilter extends OncePerRequestFilter {

    private static final int LARGEST_BODY = 1 << 20;

    private final RememberedRequests requests;
    private final Refusals refusals;
    private final Waiting waiting;
    private final AnswerSeal seal = new AnswerSeal();

    IdempotencyFilter(RememberedRequests requests, Refusals refusals, Waiting waiting) {
        this.requests = requests;
        this.refusals = refusals;
        this.waiting = waiting;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod())
                || request.getHeader(RequestKey.HEADER) == null
                || request.getServletPath().startsWith("/api/worker/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        RequestKey key = RequestKey.of(request);
        if (!key.isAcceptable()) {
            refusals.answer(request, response, new RuleBroken("idempotency-key-unusable"));
        } else if (Fingerprint.hasParts(request)) {
            uploads(key, request, response, chain);
        } else {
            body(key, request, response, chain);
        }
    }

    private void uploads(RequestKey key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String fingerprint;
        try {
            fingerprint = Fingerprint.ofParts(request);
        } catch (IllegalStateException tooLarge) {
            refusals.answer(request, response, new MaxUploadSizeExceededException(-1, tooLarge));
            return;
        } catch (IOException | ServletException broken) {
            refusals.answer(request, response, new MultipartException("Not a proper upload", broken));
            return;
        }
        once(key, fingerprint, request, response, chain);
    }

    private void body(RequestKey key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            refusals.answer(request, response, new MaxUploadSizeExceededException(LARGEST_BODY));
            return;
        }
        once(key, Fingerprint.of(request, body), new KeptBody(request, body), response, chain);
    }

    private void once(
            RequestKey key,
            String fingerprint,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        String attempt = UUID.randomUUID().toString();
        if (requests.begin(key.id(), fingerprint, attempt)) {
            first(key, attempt, request, response, chain);
        } else {
            again(key, fingerprint, request, response);
        }
    }

    private void first(
            RequestKey key, String attempt, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answering = new ContentCachingResponseWrapper(response);
        boolean kept = false;
        try {
            chain.doFilter(request, answering);
            Answer answer = Answer.of(answering);
            if (answer.isOutcome()) {
                requests.answered(key.id(), attempt, seal.seal(key, answer));
                kept = true;
            }
        } finally {
            if (!kept) {
                requests.release(key.id(), attempt);
            }
        }
        answering.copyBodyToResponse();
    }

    private void again(RequestKey key, String fingerprint, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Remembered remembered = waiting.forAnswer(key.id());
        if (!remembered.isAnswered()) {
            refusals.answer(request, response, new RuleBroken("idempotency-key-in-use"));
        } else if (!remembered.fingerprint().equals(fingerprint)) {
            refusals.answer(request, response, new RuleBroken("idempotency-key-reused"));
        } else {
            seal.open(key, remembered.answer()).replay(response);
        }
    }
}
