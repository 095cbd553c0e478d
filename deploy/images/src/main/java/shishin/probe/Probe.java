package shishin.probe;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/**
 * {@code java -cp probe.jar shishin.probe.Probe http://localhost:8080/q/health/ready} ends with 0 when the answer is 200, and
 * with 1 otherwise. Of the two clients of the JDK the older one, which starts in a third of the time.
 */
public final class Probe {

    private static final int PATIENCE_MILLIS = 3_000;

    private Probe() {}

    public static void main(String[] args) {
        System.exit(answersOk(args[0]) ? 0 : 1);
    }

    static boolean answersOk(String address) {
        try {
            var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException nobodyAnswers) {
            return false;
        }
    }
}
