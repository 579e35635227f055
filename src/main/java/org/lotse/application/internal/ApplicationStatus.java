package org.lotse.application.internal;

/** How far an application has come by the client's own hand; what the bank does with it is the case's matter. */
public enum ApplicationStatus {
    DRAFT,
    SUBMITTED,
    /** Given up before it was sent; what was stated is gone. */
    DISCARDED
}
