package org.lotse.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Refuses in the same form as the endpoint that was asked would. */
@Component
class Refusals {

    private final ObjectProvider<RequestMappingHandlerMapping> endpoints;
    private final ObjectProvider<HandlerExceptionResolver> resolver;

    /** Asked for late: filters come to life before the endpoints do. */
    Refusals(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> endpoints,
            @Qualifier("handlerExceptionResolver") ObjectProvider<HandlerExceptionResolver> resolver) {
        this.endpoints = endpoints;
        this.resolver = resolver;
    }

    void answer(HttpServletRequest request, HttpServletResponse response, RuntimeException refusal) {
        if (resolver.getObject().resolveException(request, response, endpoint(request), refusal) == null) {
            throw refusal;
        }
    }

    private Object endpoint(HttpServletRequest request) {
        try {
            ServletRequestPathUtils.parseAndCache(request);
            HandlerExecutionChain chain = endpoints.getObject().getHandler(request);
            return chain == null ? null : chain.getHandler();
        } catch (Exception noSuchEndpoint) {
            throw new IllegalStateException("No endpoint answers here", noSuchEndpoint);
        }
    }
}
