package org.lotse.dossier;

import jakarta.validation.constraints.NotNull;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How dossiers are written.
 *
 * @param language {@code en}, {@code de} or {@code zh}
 * @param zone of the times in them
 */
@Validated
@ConfigurationProperties("lotse.dossier")
record DossierSettings(
        @NotNull @DefaultValue("en") Locale language, @NotNull @DefaultValue("Europe/Berlin") ZoneId zone) {}
