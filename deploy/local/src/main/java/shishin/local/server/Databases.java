package shishin.local.server;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * One database per service: an owner, who migrates it, and a role for the running service, which owns nothing and is
 * bound by row-level security. Keycloak's database holds nothing but the realm, so a changed realm makes it anew.
 */
public final class Databases {

    static final String KEYCLOAK = "keycloak";

    /** Opens a database as the superuser. */
    interface Door {
        Connection open(String database) throws SQLException;
    }

    private final List<String> services;
    private final String realmDigest;
    private final Secrets secrets;

    public Databases(List<String> services, String realmDigest, Secrets secrets) {
        this.services = List.copyOf(services);
        this.realmDigest = realmDigest;
        this.secrets = secrets;
    }

    public static String owner(String service) {
        return service + "_owner";
    }

    public static String app(String service) {
        return service + "_app";
    }

    String password(String role) {
        return secrets.of("postgres." + role);
    }

    void create(Connection superuser, Door door) throws SQLException {
        try (Statement sql = superuser.createStatement()) {
            for (String service : services) {
                createRole(sql, owner(service));
                createRole(sql, app(service));
                if (createDatabase(sql, service, owner(service))) {
                    sql.execute("grant connect on database " + service + " to " + app(service));
                    open(door, service);
                }
            }
            createRole(sql, KEYCLOAK);
            if (!realmDigest.equals(stamp(sql))) {
                sql.execute("drop database if exists " + KEYCLOAK);
                createDatabase(sql, KEYCLOAK, KEYCLOAK);
                sql.execute("comment on database " + KEYCLOAK + " is '" + realmDigest + "'");
            }
        }
    }

    private void open(Door door, String service) throws SQLException {
        try (Connection connection = door.open(service);
                Statement sql = connection.createStatement()) {
            sql.execute("revoke all on schema public from public");
            sql.execute("grant usage on schema public to " + app(service));
        }
    }

    private void createRole(Statement sql, String role) throws SQLException {
        boolean known = exists(sql, "select 1 from pg_roles where rolname = '" + role + "'");
        sql.execute((known ? "alter role " : "create role ") + role
                + " login nosuperuser nobypassrls nocreatedb nocreaterole password '" + password(role) + "'");
    }

    private static boolean createDatabase(Statement sql, String name, String owner) throws SQLException {
        if (exists(sql, "select 1 from pg_database where datname = '" + name + "'")) {
            return false;
        }
        sql.execute("create database " + name + " owner " + owner);
        sql.execute("revoke all on database " + name + " from public");
        return true;
    }

    private static String stamp(Statement sql) throws SQLException {
        try (ResultSet row = sql.executeQuery("select coalesce(shobj_description(oid, 'pg_database'), '')"
                + " from pg_database where datname = '" + KEYCLOAK + "'")) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private static boolean exists(Statement sql, String query) throws SQLException {
        try (ResultSet row = sql.executeQuery(query)) {
            return row.next();
        }
    }
}
