package shishin.platform.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The tables with rows of tenants, as the database itself knows them: a new one is never forgotten here. */
@ApplicationScoped
class PartTable {

    private static final String PARTS = """
            select c.relname, coalesce(p.relname, c.relname), pg_relation_size(c.oid) / current_setting('block_size')::int + 1,
                array(select r.confrelid::regclass::text from pg_constraint r where r.conrelid = c.oid and r.contype = 'f')
            from pg_class c left join pg_inherits i on i.inhrelid = c.oid left join pg_class p on p.oid = i.inhparent
            where c.relnamespace = to_regnamespace(current_schema()) and c.relkind = 'r' and exists (
                select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant' and not a.attisdropped)
            order by 1""";

    private final Sql sql;

    PartTable(Sql sql) {
        this.sql = sql;
    }

    List<Part> parts() {
        return sql.run(PARTS, select -> {
            try (var rows = select.executeQuery()) {
                var parts = new ArrayList<Part>();
                while (rows.next()) parts.add(part(rows));
                return parts;
            }
        });
    }

    private static Part part(ResultSet row) throws SQLException {
        var referred = (String[]) row.getArray(4).getArray();
        return new Part(row.getString(1), row.getString(2), row.getLong(3), Set.copyOf(List.of(referred)));
    }

    /** Erases in some blocks of a table, from this one on. */
    long erase(Erasure erasure, Part part, long from) {
        return sql.run("select erase_part(?, ?, ?, ?)", select -> {
            Sql.set(select, erasure.id(), part.name(), from, from + part.step());
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }
}
