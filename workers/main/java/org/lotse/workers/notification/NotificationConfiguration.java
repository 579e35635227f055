package org.lotse.workers.notification;

/** Imported, never scanned. */
public class NotificationConfiguration {}
