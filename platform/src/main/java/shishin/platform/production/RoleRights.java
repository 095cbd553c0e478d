package shishin.platform.production;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What the database lets a role do.
 *
 * @param superuser everything: no policy, no grant, no trigger binds it
 * @param passesPolicies it sees the rows of every tenant
 * @param owns a table of the schema, so that row-level security does not bind it there
 */
record RoleRights(boolean superuser, boolean passesPolicies, boolean owns) {

    private static final String ASK = """
            select rolsuper, rolbypassrls, exists (
                select from pg_class c where c.relnamespace = to_regnamespace(current_schema()) and c.relkind in ('r', 'p')
                and pg_has_role(r.oid, c.relowner, 'usage'))
            from pg_roles r where rolname = current_user""";

    /** Of the role this connection works as. */
    static RoleRights of(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var role = statement.executeQuery(ASK)) {
            if (!role.next()) throw new SQLException("the role of the connection is not known");
            return new RoleRights(role.getBoolean(1), role.getBoolean(2), role.getBoolean(3));
        }
    }
}
