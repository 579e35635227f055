package org.lotse.contact;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How clients are reached.
 *
 * @param sms whether short messages are sent; a carrier has to be set up in the workers too
 */
@ConfigurationProperties("lotse.contact")
record ContactSettings(@DefaultValue("false") boolean sms) {}
