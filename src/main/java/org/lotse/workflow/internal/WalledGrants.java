package org.lotse.workflow.internal;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.lotse.control.ModelReader;
import org.lotse.control.ProcessModel;
import org.lotse.security.Role;

/** Takes a walled-off process out of what the engine shows operators, in the deployment that brings it. */
final class WalledGrants {

    private final AuthorizationService authorizations;

    WalledGrants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    /** @param files of a deployment that has passed the control check, by name */
    void settle(Map<String, byte[]> files) {
        files.entrySet().stream()
                .filter(file -> ControlGate.isModel(file.getKey()))
                .flatMap(file -> ModelReader.read(file.getKey(), file.getValue()).stream())
                .filter(ProcessModel::walledOff)
                .forEach(process -> revoke(process.id()));
    }

    private void revoke(String process) {
        boolean known = authorizations
                        .createAuthorizationQuery()
                        .authorizationType(Authorization.AUTH_TYPE_REVOKE)
                        .groupIdIn(Role.OPERATOR.name())
                        .resourceType(Resources.PROCESS_DEFINITION)
                        .resourceId(process)
                        .count()
                > 0;
        if (!known) {
            Authorization nothing = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_REVOKE);
            nothing.setGroupId(Role.OPERATOR.name());
            nothing.setResource(Resources.PROCESS_DEFINITION);
            nothing.setResourceId(process);
            nothing.setPermissions(new Permissions[] {Permissions.ALL});
            authorizations.saveAuthorization(nothing);
        }
    }
}
