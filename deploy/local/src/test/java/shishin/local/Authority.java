package shishin.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Signs certificates for servers of this machine, with the JDK's own tool. */
final class Authority {

    private static final String NAME = "authority";
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private final Path place;
    private final String password;

    Authority(Path place, String password) throws Exception {
        this.place = Files.createDirectories(place);
        this.password = password;
        generate(NAME, "-ext", "bc:c");
    }

    /** A directory with all a server, or a client, is given: tls.crt, tls.key, the same as user.p12, and ca.crt. */
    Path issue(String name) throws Exception {
        generate(name, "-signer", NAME, "-ext", "san=dns:localhost,ip:127.0.0.1");
        var directory = Files.createDirectories(place.resolve(name));
        var all = all();
        var chain = all.getCertificateChain(name);
        var key = all.getKey(name, password.toCharArray());
        Files.writeString(directory.resolve("tls.crt"), pem("CERTIFICATE", chain[0].getEncoded()));
        Files.writeString(directory.resolve("tls.key"), pem("PRIVATE KEY", key.getEncoded()));
        Files.setPosixFilePermissions(directory.resolve("tls.key"), PosixFilePermissions.fromString("rw-------"));
        Files.writeString(directory.resolve("ca.crt"), pem("CERTIFICATE", chain[1].getEncoded()));
        var own = KeyStore.getInstance("PKCS12");
        own.load(null, null);
        own.setKeyEntry(name, key, password.toCharArray(), chain);
        try (var file = Files.newOutputStream(directory.resolve("user.p12"))) {
            own.store(file, password.toCharArray());
        }
        return directory;
    }

    /** What trusts it, and nobody else. */
    SSLContext trusted() throws GeneralSecurityException, IOException {
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry(NAME, all().getCertificate(NAME));
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }

    private KeyStore all() {
        try {
            return KeyStore.getInstance(place.resolve("all.p12").toFile(), password.toCharArray());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void generate(String name, String... more) throws Exception {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                name,
                "-dname",
                "CN=" + name,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-keystore",
                place.resolve("all.p12").toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                password));
        line.addAll(List.of(more));
        if (new ProcessBuilder(line).inheritIO().start().waitFor() != 0)
            throw new IllegalStateException("keytool made no certificate for " + name);
    }

    private static String pem(String kind, byte[] content) {
        return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(kind, LINES.encodeToString(content));
    }
}
