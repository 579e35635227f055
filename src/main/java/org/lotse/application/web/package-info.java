/** The client's two doors: REST under {@code /api/applications} and the pages under {@code /apply}. */
package org.lotse.application.web;
