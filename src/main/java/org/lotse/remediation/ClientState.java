package org.lotse.remediation;

/** How far a client of a remediation is. */
public enum ClientState {
    WAITING,
    AT_WORK,
    DONE,
    LEFT_OUT,
    /** It could not be begun, several times; an officer has it tried again or sets it aside. */
    FAILED,
    /** The remediation was stopped before. */
    NOT_BEGUN
}
