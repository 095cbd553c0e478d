package shishin.platform.production;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Whom to trust about an issuer: as the settings say that its keys are fetched by, otherwise whom the JDK trusts. */
final class TrustedAuthorities {

    private TrustedAuthorities() {}

    /** Of certificates in PEM, which is how the chart names an authority of one's own. */
    static SSLContext of(Settings settings) {
        var name = settings.text("quarkus.oidc.tls.tls-configuration-name");
        var files = settings.list("quarkus.tls." + name + ".trust-store.pem.certs");
        try {
            return name.isEmpty() || files.isEmpty() ? SSLContext.getDefault() : trusting(files);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("The authorities in " + files + " cannot be read", e);
        }
    }

    private static SSLContext trusting(List<String> files) throws GeneralSecurityException, IOException {
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        for (var file : files) {
            try (var content = Files.newInputStream(Path.of(file))) {
                for (var certificate : CertificateFactory.getInstance("X.509").generateCertificates(content))
                    trusted.setCertificateEntry("authority-" + trusted.size(), certificate);
            }
        }
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
