package agent;

import agent.client.AgentsApi;
import agent.client.ApiClient;
import agent.client.ApiException;
import agent.client.CheckResult;
import agent.client.EvidenceApi;
import agent.client.HandIn;
import agent.client.Heartbeat;
import agent.client.Producer;
import agent.client.ReceiveEvidence;
import agent.client.Subject;
import java.time.OffsetDateTime;
import java.util.List;

/** Says that it lives, and what it saw. */
public final class Agent {

    public static void main(String[] args) throws ApiException {
        var client = new ApiClient();
        client.updateBaseUri(System.getenv("API").replaceFirst("/api/v1$", ""));
        client.setRequestInterceptor(
                request -> request.header("Authorization", "Bearer " + System.getenv("AGENT_TOKEN")));
        new AgentsApi(client).sendHeartbeat(null, new Heartbeat().software("1.0.0"));
        var receipt = new EvidenceApi(client).receiveEvidenceStream(new HandIn(seen()), null, null, null);
        System.out.println(receipt.getOutcome());
    }

    private static ReceiveEvidence seen() {
        return new ReceiveEvidence()
                .externalId("run-5/mfa")
                .producer(new Producer().agent("evidence-agent").tool("mfa-count"))
                .check("mfa")
                .subject(new Subject().type("system").id("billing"))
                .edition("nisc-4-measures")
                .items(List.of("1.5.1-6.8.1"))
                .result(CheckResult.PASS)
                .observedTo(OffsetDateTime.parse("2026-11-02T08:59:30Z"));
    }
}
