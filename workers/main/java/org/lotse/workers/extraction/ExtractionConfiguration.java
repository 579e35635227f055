package org.lotse.workers.extraction;

import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
public class ExtractionConfiguration {}
