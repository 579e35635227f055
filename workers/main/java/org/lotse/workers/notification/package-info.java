/** Sends letters, e-mails, short messages and in-app messages, each exactly once. */
package org.lotse.workers.notification;
