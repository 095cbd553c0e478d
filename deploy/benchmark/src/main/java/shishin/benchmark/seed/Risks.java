package shishin.benchmark.seed;

import static shishin.benchmark.stack.Stack.RISK;

import java.util.List;
import java.util.Map;
import shishin.benchmark.stack.Account;
import shishin.benchmark.stack.Database;
import shishin.benchmark.stack.Stack;

/** A register full of risks. */
public final class Risks {

    public static final String PATH = "/api/v1/risks";

    /** A risk like those people write. */
    public static final String BODY = """
            {"title": "決済システムのランサムウェア感染 {n}", "threat": "標的型メールによる侵入と権限の奪取",
             "vulnerability": "多要素認証のない遠隔接続と、分離されていない管理用の網", "affectedServiceLevel": "決済を2時間以内に復旧する",
             "event": "決済サーバーと予備系の暗号化", "consequence": "全加盟店で決済が丸一日止まり、信用が損なわれる",
             "category": "cyber", "owner": "risk-owner", "edition": "nisc-4-measures", "items": ["1.2.3-1.4"], "issues": []}""";

    private final Stack stack;
    private final String tenant;
    private final String original;
    private int size = 1;

    public Risks(Stack stack, Account account) {
        this.stack = stack;
        this.tenant = account.tenant();
        this.original = account.at(stack.address(RISK))
                .post(PATH, BODY.replace("{n}", "0"))
                .path("id")
                .asText();
    }

    public void growTo(int count) {
        try (var database = stack.database(RISK)) {
            new Copies(database, "risk", original)
                    .make(
                            Copies.numbers(size + 1, count),
                            Map.of(
                                    "id", "uuidv7()",
                                    "code", "'B-' || n.n",
                                    "title", "original.title || n.n",
                                    "identified_at", "original.identified_at + n.n * interval '1 millisecond'",
                                    "updated_at", "original.updated_at + n.n * interval '1 millisecond'"));
            database.run("vacuum analyze risk");
        }
        size = count;
    }

    public static List<String> some(Database database, String tenant, int count) {
        return database.column("select id from risk where tenant = ? order by random() limit " + count, tenant);
    }
}
