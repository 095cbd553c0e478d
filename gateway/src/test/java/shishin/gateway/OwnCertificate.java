package shishin.gateway;

import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A certificate for this machine that nobody trusts who was not told to, made for one run. */
record OwnCertificate(Path keys, Path authority) {

    private static final String PASSWORD = "only-here";

    static OwnCertificate make() {
        try {
            var directory = Files.createTempDirectory("certificate");
            var made = new OwnCertificate(directory.resolve("own.p12"), directory.resolve("ca.crt"));
            made.keytool(
                    "-genkeypair",
                    "-keyalg",
                    "EC",
                    "-groupname",
                    "secp256r1",
                    "-dname",
                    "CN=localhost",
                    "-ext",
                    "san=dns:localhost",
                    "-validity",
                    "2");
            made.keytool("-exportcert", "-rfc", "-file", made.authority().toString());
            return made;
        } catch (IOException e) {
            throw new IllegalStateException("no certificate could be made", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpServerOptions server() {
        return new HttpServerOptions()
                .setSsl(true)
                .setKeyCertOptions(new PfxOptions().setPath(keys.toString()).setPassword(PASSWORD));
    }

    private void keytool(String... what) throws IOException, InterruptedException {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        line.addAll(List.of(what));
        line.addAll(List.of("-alias", "own", "-keystore", keys.toString(), "-storepass", PASSWORD));
        var process = new ProcessBuilder(line).inheritIO().start();
        if (process.waitFor() != 0) throw new IOException("keytool ended with " + process.exitValue());
    }
}
