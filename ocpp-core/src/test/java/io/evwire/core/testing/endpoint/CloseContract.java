// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpp.endpoint.CallFailure;
import io.evwire.ocpp.endpoint.OcppEndpoint;
import io.evwire.ocpp.endpoint.OcppNode;
import io.evwire.ocpp.endpoint.OcppProtocol;
import io.evwire.ocpp.rpc.OcppResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** What becomes of what waits when a connection is closed, and in which order a slow channel gets its texts. */
public abstract class CloseContract extends EndpointFixture {

    protected CloseContract(OcppProtocol protocol) {
        super(protocol);
    }

    private OcppNode heartbeats() {
        return on(csms(), "Heartbeat", (request, exchange) -> response("Heartbeat", HEARTBEAT_RESPONSE))
                .build();
    }

    @Test
    public void failsWhateverWaits() {
        Line line = line();
        CompletionStage<?> sent = line.endpoint().call(reset());
        CompletionStage<?> waiting = line.endpoint().call(reset());
        line.sent();
        line.endpoint().close();

        assertThat(failureOf(sent)).isEqualTo(new CallFailure.Closed(true));
        assertThat(failureOf(waiting)).isEqualTo(new CallFailure.Closed(false));
        assertThat(line.sent()).isEmpty();
        assertThat(scheduler.waiting()).isZero();
        assertThat(line.endpoint().isOpen()).isFalse();
    }

    @Test
    public void failsWhateverComesLater() {
        Line line = line();
        line.endpoint().close();
        line.endpoint().close();

        assertThat(failureOf(line.endpoint().call(reset()))).isEqualTo(new CallFailure.Closed(false));
        assertThat(line.answers(call("h", "Heartbeat", "{}"))).isEmpty();
        assertThat(line.sent()).isEmpty();
    }

    @Test
    public void dropsTheAnswerOfAHandlerThatStillWorks() {
        Line line = line();
        CompletableFuture<OcppResponse> boot = nextBoot();
        line.answers(call("b", "BootNotification", BOOT_REQUEST));
        line.endpoint().close();
        boot.complete(response("BootNotification", BOOT_RESPONSE));

        assertThat(line.sent()).isEmpty();
        assertThat(failures).isEmpty();
    }

    @Test
    public void sendsTheNextTextWhenTheChannelHasTakenTheOneBefore() {
        List<String> sent = new ArrayList<>();
        List<CompletableFuture<Void>> taken = new ArrayList<>();
        OcppEndpoint endpoint = heartbeats().connectAsync(protocol.subprotocol(), "CS-1", text -> {
            sent.add(text);
            CompletableFuture<Void> one = new CompletableFuture<>();
            taken.add(one);
            return one;
        });
        endpoint.call(reset());
        endpoint.receive(call("h1", "Heartbeat", "{}"));
        endpoint.receive(call("h2", "Heartbeat", "{}"));
        assertThat(sent).hasSize(1);

        taken.get(0).complete(null);
        assertThat(sent).hasSize(2).last().isEqualTo(result("h1", HEARTBEAT_RESPONSE));
        taken.get(1).completeExceptionally(new IllegalStateException("broken"));
        assertThat(sent).hasSize(3).last().isEqualTo(result("h2", HEARTBEAT_RESPONSE));
        assertThat(failures).hasSize(1);
    }

    @Test
    public void keepsNoMoreThanABoundForAChannelThatTakesNothing() {
        List<CompletableFuture<Void>> taken = new ArrayList<>();
        OcppEndpoint endpoint = heartbeats().connectAsync(protocol.subprotocol(), "CS-1", text -> {
            taken.add(new CompletableFuture<>());
            return taken.get(taken.size() - 1);
        });
        for (int i = 0; i < 2_000; i++) {
            endpoint.receive(call("h" + i, "Heartbeat", "{}"));
            endpoint.receive("x");
        }
        for (int i = 0; i < taken.size(); i++) {
            taken.get(i).complete(null);
        }

        assertThat(taken).hasSize(257);
    }

    @Test
    public void saysThatACallWasNotSentWhichTheChannelHadNotTaken() {
        OcppEndpoint endpoint =
                heartbeats().connectAsync(protocol.subprotocol(), "CS-1", text -> new CompletableFuture<>());
        endpoint.receive(call("h1", "Heartbeat", "{}"));
        CompletionStage<?> call = endpoint.call(reset());
        endpoint.close();

        assertThat(failureOf(call)).isEqualTo(new CallFailure.Closed(false));
    }

    @Test
    public void goesOnWhenTheChannelGivesNoStageOrOneThatIsNoFuture() {
        List<String> sent = new ArrayList<>();
        OcppEndpoint endpoint = heartbeats().connectAsync(protocol.subprotocol(), "CS-1", text -> {
            sent.add(text);
            return sent.size() == 1
                    ? null
                    : CompletableFuture.completedFuture(text).minimalCompletionStage();
        });
        endpoint.receive(call("h1", "Heartbeat", "{}"));
        endpoint.receive(call("h2", "Heartbeat", "{}"));
        endpoint.receive(call("h3", "Heartbeat", "{}"));

        assertThat(sent).hasSize(3);
        assertThat(failures).singleElement().isInstanceOf(NullPointerException.class);
    }

    @Test
    public void sendsADeepBacklogWithoutADeepStack() {
        List<CompletableFuture<Void>> taken = new ArrayList<>();
        CompletableFuture<Void> done = CompletableFuture.completedFuture(null);
        OcppEndpoint endpoint = heartbeats().connectAsync(protocol.subprotocol(), "CS-1", text -> {
            taken.add(taken.isEmpty() ? new CompletableFuture<>() : done);
            return taken.get(taken.size() - 1);
        });
        for (int i = 0; i < 256; i++) {
            endpoint.receive("x");
        }
        taken.get(0).complete(null);

        assertThat(taken).hasSize(256);
    }
}
