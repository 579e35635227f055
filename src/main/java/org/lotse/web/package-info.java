/** The frame around every page and every answer: languages, navigation, problems, error pages. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "security"})
package org.lotse.web;
