package shishin.benchmark.operation;

import static shishin.benchmark.stack.Stack.RISK;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import shishin.benchmark.load.Call;
import shishin.benchmark.load.Subject;
import shishin.benchmark.stack.Account;
import shishin.benchmark.stack.Replica;
import shishin.benchmark.stack.Stack;

/** The probe at work: a schema of its own beside the risks, filled with their texts, and a process like theirs. */
public final class Yardstick implements AutoCloseable {

    static final String PATH = "/api/v1/probe/";

    private final Stack stack;
    private final Replica replica;

    private Yardstick(Stack stack, Replica replica) {
        this.stack = stack;
        this.replica = replica;
    }

    /** Furnished with as many rows as the tenant has risks. */
    public static Yardstick furnish(Stack stack, Account account, Path jar) throws InterruptedException {
        try (var database = stack.database(RISK)) {
            database.run("drop schema if exists probe cascade", "create schema probe", """
                    create table probe.entry (
                        id uuid primary key, tenant text not null, code text not null, title text not null,
                        threat text not null, vulnerability text not null, event text not null,
                        consequence text not null, owner text not null, updated_at timestamptz not null,
                        version bigint not null)""", """
                    create table probe.outbox (
                        position bigint generated always as identity primary key, id uuid not null,
                        type text not null, key text not null, tenant text not null, time timestamptz not null,
                        data text not null)""");
            database.change("""
                    insert into probe.entry select id, tenant, code, title, threat, vulnerability, event, consequence,
                        owner, updated_at, version from risk where tenant = ?""", account.tenant());
            database.run(
                    "create index entry_code on probe.entry (code)",
                    "create index entry_updated on probe.entry (tenant, updated_at, id)",
                    "vacuum analyze probe.entry");
        }
        var owner = Map.of(
                "QUARKUS_DATASOURCE_USERNAME", stack.told(RISK, "QUARKUS_FLYWAY_USERNAME"),
                "QUARKUS_DATASOURCE_PASSWORD", stack.told(RISK, "QUARKUS_FLYWAY_PASSWORD"));
        return new Yardstick(stack, Replica.of(stack.process(RISK), "probe", jar, owner));
    }

    Replica replica() {
        return replica;
    }

    Subject trivial() {
        return subject("probe: trivial, no token", Call.get(PATH + "trivial"));
    }

    Subject hello() {
        return subject("probe: hello", Call.get(PATH + "hello"));
    }

    Subject read(List<String> ids) {
        return subject("probe: one row", Call.get(PATH + "entries/{any}").with(ids));
    }

    Subject page() {
        try (var database = stack.database(RISK)) {
            var before = database.column("""
                    select to_json(updated_at at time zone 'UTC') #>> '{}' || 'Z' from probe.entry
                    order by updated_at desc offset 450 limit 1""").getFirst();
            return subject("probe: page of 50", Call.get(PATH + "entries?limit=50&before=" + before));
        }
    }

    Subject write() {
        return subject("probe: insert with outbox row", Call.post(PATH + "entries", """
                {"code": "{n}", "title": "決済システムのランサムウェア感染", "threat": "標的型メールによる侵入と権限の奪取",
                 "vulnerability": "多要素認証のない遠隔接続と、分離されていない管理用の網", "event": "決済サーバーと予備系の暗号化",
                 "consequence": "全加盟店で決済が丸一日止まり、信用が損なわれる", "owner": "risk-owner"}"""));
    }

    @Override
    public void close() {
        replica.close();
        try (var database = stack.database(RISK)) {
            database.run("drop schema probe cascade");
        }
    }

    private Subject subject(String name, Call call) {
        return new Subject(name, call, replica.address(), replica.process());
    }
}
