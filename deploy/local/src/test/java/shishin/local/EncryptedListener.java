package shishin.local;

import java.nio.file.Path;

/** A door of a broker for those alone who have a certificate of the same authority. */
record EncryptedListener(int port, Path certificate, String password) {

    String address() {
        return "localhost:" + port;
    }

    /** The properties of a broker that had a plain door alone. */
    String addedTo(String plain) {
        return plain.replace("\nlisteners=", "\nlisteners=SSL://" + address() + ",")
                + """
                listener.security.protocol.map=SSL:SSL,PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                ssl.client.auth=required
                ssl.keystore.type=PKCS12
                ssl.keystore.location=%1$s/user.p12
                ssl.keystore.password=%2$s
                ssl.truststore.type=PEM
                ssl.truststore.location=%1$s/ca.crt
                """.formatted(certificate, password);
    }
}
