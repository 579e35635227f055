package org.lotse.workflow.internal;

import java.io.IOException;
import java.net.URI;
import org.springframework.core.io.ContextResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.UrlResource;

/** A table of a rule pack, to be deployed under its path from {@code rules/} on instead of its file name. */
final class PackedRule extends UrlResource implements ContextResource {

    private static final String FOLDER = "/processes/rules/";

    private final String path;

    private PackedRule(URI address, String path) throws IOException {
        super(address);
        this.path = path;
    }

    /** The resource itself when it belongs to no pack. */
    static Resource named(Resource resource) {
        try {
            URI address = resource.getURI();
            int folder = address.toString().lastIndexOf(FOLDER);
            return folder < 0
                    ? resource
                    : new PackedRule(address, address.toString().substring(folder + "/processes/".length()));
        } catch (IOException unreadable) {
            throw new IllegalStateException("Cannot deploy " + resource, unreadable);
        }
    }

    @Override
    public String getPathWithinContext() {
        return path;
    }
}
