package shishin.local.stack;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;
import shishin.local.machine.Complaint;

class PortsInUseTest {

    @Test
    void a_port_in_use_is_named_with_its_server_and_the_way_around() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();
            assertThatThrownBy(() ->
                            PortsInUse.check(List.of(Pretender.named("risk").on(port))))
                    .isInstanceOf(Complaint.class)
                    .hasMessageContaining("port " + port + " (risk)")
                    .hasMessageContaining("SHISHIN_PORT_OFFSET");
        }
    }

    @Test
    void a_port_that_was_given_back_is_free() throws IOException {
        int port;
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = other.getLocalPort();
        }
        assertThatCode(() -> PortsInUse.check(List.of(Pretender.named("risk").on(port))))
                .doesNotThrowAnyException();
    }
}
