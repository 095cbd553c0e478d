package shishin.local;

import java.io.PrintStream;
import shishin.local.server.Ports;
import shishin.local.stack.Survey;

/** Where to go once everything is up. */
final class Addresses {

    private Addresses() {}

    static void print(Survey survey, PrintStream out) {
        Ports ports = survey.settings().ports();
        out.printf(
                "Up in %.1f s, %,d MiB resident.%n",
                survey.readyAfter().map(time -> time.toMillis() / 1000.0).orElse(0.0), survey.memory() / (1024 * 1024));
        if (!survey.settings().serversOnly()) {
            out.printf("  gateway     http://localhost:%d   (documentation: /docs)%n", ports.gateway());
            out.printf(
                    "  services    http://localhost:%d  :%d  :%d%n", ports.catalog(), ports.assessment(), ports.risk());
        }
        out.printf("  Keycloak    http://localhost:%d   (realm shishin)%n", ports.keycloak());
        out.printf("  PostgreSQL  localhost:%d%n", ports.postgres());
        out.printf("  Kafka       localhost:%d%n", ports.kafka());
        if (survey.settings().serversOnly()) {
            out.println("For a service in your IDE: ./shishin env catalog");
        } else {
            out.println("A first call:");
            out.printf(
                    "  curl -H \"Authorization: Bearer $(./shishin token viewer)\" http://localhost:%d/api/v1/catalogs%n",
                    ports.gateway());
            out.println("Next: ./shishin demo, ./shishin status, ./shishin logs, ./shishin down");
        }
    }
}
