package org.lotse.workers.screening;

import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
public class ScreeningConfiguration {}
