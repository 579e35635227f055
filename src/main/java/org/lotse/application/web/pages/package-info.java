/** The pages of an applicant: one question a page, kept as it is typed, followed until it is decided. */
package org.lotse.application.web.pages;
