package org.lotse.workflow.internal;

import java.sql.PreparedStatement;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.stereotype.Component;

/** What the engine itself lets the two roles do that reach it over REST: workers work on steps, operators look. */
@Component
class EngineGrants implements JavaMigration {

    private record Grant(String role, Resource resource, List<Permissions> permissions) {

        int bits() {
            return permissions.stream().mapToInt(Permission::getValue).reduce(0, (all, one) -> all | one);
        }
    }

    private static final List<Grant> GRANTS = Stream.concat(
                    Stream.of(
                            new Grant(
                                    "WORKER",
                                    Resources.PROCESS_INSTANCE,
                                    List.of(Permissions.READ, Permissions.UPDATE)),
                            new Grant(
                                    "WORKER",
                                    Resources.PROCESS_DEFINITION,
                                    List.of(Permissions.READ_INSTANCE, Permissions.UPDATE_INSTANCE)),
                            new Grant(
                                    "OPERATOR",
                                    Resources.PROCESS_DEFINITION,
                                    List.of(
                                            Permissions.READ,
                                            Permissions.READ_INSTANCE,
                                            Permissions.READ_TASK,
                                            Permissions.READ_HISTORY)),
                            new Grant(
                                    "OPERATOR",
                                    Resources.DECISION_DEFINITION,
                                    List.of(Permissions.READ, Permissions.READ_HISTORY))),
                    Stream.of(Resources.PROCESS_INSTANCE, Resources.TASK, Resources.DEPLOYMENT, Resources.BATCH)
                            .map(resource -> new Grant("OPERATOR", resource, List.of(Permissions.READ))))
            .toList();

    @Override
    public void migrate(Context context) throws Exception {
        try (PreparedStatement insert = context.getConnection()
                .prepareStatement(
                        """
                        insert into ACT_RU_AUTHORIZATION (ID_, REV_, TYPE_, GROUP_ID_, RESOURCE_TYPE_, RESOURCE_ID_, PERMS_)
                        values (?, 1, ?, ?, ?, '*', ?)""")) {
            for (Grant grant : GRANTS) {
                insert.setString(1, UUID.randomUUID().toString());
                insert.setInt(2, Authorization.AUTH_TYPE_GRANT);
                insert.setString(3, grant.role());
                insert.setInt(4, grant.resource().resourceType());
                insert.setInt(5, grant.bits());
                insert.execute();
            }
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("1.2");
    }

    @Override
    public String getDescription() {
        return "engine grants";
    }

    @Override
    public Integer getChecksum() {
        return GRANTS.toString().hashCode();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
