package org.lotse.workers.runtime;

/** A setting under {@code lotse.workers} that is missing or makes no sense; its message is for the operator. */
public final class InvalidSetting extends IllegalArgumentException {

    /** @param name relative to {@code lotse.workers}, e.g. {@code platform.url} */
    public InvalidSetting(String name, String complaint) {
        super("The setting lotse.workers." + name + " " + complaint + ".");
    }
}
