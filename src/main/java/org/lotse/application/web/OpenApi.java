package org.lotse.application.web;

import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import org.lotse.document.DocumentId;
import org.lotse.kernel.CaseId;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;

/** What the description of the interface cannot see by itself. */
@Configuration(proxyBeanMethods = false)
@SecurityScheme(
        name = OpenApi.TOKEN,
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "The resume token of the application")
class OpenApi {

    static final String TOKEN = "resumeToken";

    static {
        var uuid = new io.swagger.v3.oas.models.media.UUIDSchema();
        SpringDocUtils.getConfig().replaceWithSchema(CaseId.class, uuid).replaceWithSchema(DocumentId.class, uuid);
    }
}
