// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.testing.endpoint.EndpointFixture;
import io.evwire.core.testing.endpoint.Line;
import io.evwire.ocpp.endpoint.CallFailure;
import io.evwire.ocpp.endpoint.EndpointListener;
import io.evwire.ocpp.endpoint.OcppEndpoint;
import io.evwire.ocpp.endpoint.OcppNode;
import io.evwire.ocpp.endpoint.OcppNodeBuilder;
import io.evwire.ocpp.endpoint.Side;
import io.evwire.ocpp.endpoint.UntranslatableException;
import io.evwire.ocpp.migration.Change;
import io.evwire.ocpp.migration.MigrationPolicy;
import io.evwire.ocpp.v21.Ocpp21;
import io.evwire.ocpp.v21.enumeration.ResetEnum;
import io.evwire.ocpp.v21.enumeration.ResetStatusEnum;
import io.evwire.ocpp.v21.message.GetTariffsRequest;
import io.evwire.ocpp.v21.message.NotifyMonitoringReportRequest;
import io.evwire.ocpp.v21.message.NotifyMonitoringReportResponse;
import io.evwire.ocpp.v21.message.ResetRequest;
import io.evwire.ocpp.v21.message.ResetResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A CSMS that thinks in OCPP 2.1, and a station of OCPP 2.0.1. */
class MigratedProtocolTest extends EndpointFixture {

    private static final String REPORT = "{\"requestId\":1,\"seqNo\":0,\"generatedAt\":\"2026-11-30T20:00:00Z\","
            + "\"monitor\":[{\"component\":{\"name\":\"EVSE\"},\"variable\":{\"name\":\"Power\"},\"variableMonitoring\":"
            + "[{\"id\":1,\"transaction\":false,\"value\":5,\"type\":\"UpperThreshold\",\"severity\":4}]}]}";

    private final List<NotifyMonitoringReportRequest> reports = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    MigratedProtocolTest() {
        super(MigratedProtocol.ofOcpp201(MigrationPolicy.NONE));
    }

    private Line line(MigrationPolicy policy) {
        OcppNodeBuilder builder = OcppNode.builder(
                Side.CSMS,
                scheduler,
                MigratedProtocol.ofOcpp201(policy, (frame, found) -> changes.addAll(found)),
                Ocpp21.protocol());
        return new Line(builder.messageIds(() -> "c1")
                .listener(new EndpointListener() {
                    @Override
                    public void onFailure(OcppEndpoint endpoint, Throwable failure) {
                        failures.add(failure);
                    }
                })
                .on(NotifyMonitoringReportRequest.class, (report, exchange) -> {
                    reports.add(report);
                    return NotifyMonitoringReportResponse.builder().build();
                })
                .build());
    }

    private static ResetRequest resetTo(ResetEnum type) {
        return ResetRequest.builder().type(type).build();
    }

    @Test
    void speaksTheSubprotocolOfThePeer() {
        assertThat(line(MigrationPolicy.NONE).endpoint().protocol().subprotocol())
                .isEqualTo("ocpp2.0.1");
    }

    @Test
    void callsThePeerInItsVersion() {
        Line line = line(MigrationPolicy.NONE);
        CompletableFuture<ResetResponse> response =
                line.endpoint().call(resetTo(ResetEnum.ON_IDLE)).toCompletableFuture();
        assertThat(line.onlySent()).isEqualTo("[2,\"c1\",\"Reset\",{\"type\":\"OnIdle\"}]");

        line.endpoint().receive(result("c1", ACCEPTED));
        assertThat(response.join().status()).isEqualTo(ResetStatusEnum.ACCEPTED);
    }

    @Test
    void handlesWhatThePeerSendsByTheHandlersOfTheNewVersion() {
        Line line = line(MigrationPolicy.NONE.withValue(
                "/monitor/*/variableMonitoring/*/eventNotificationType", "CustomMonitor"));

        assertThat(line.answer(call("n", "NotifyMonitoringReport", REPORT))).isEqualTo(result("n", "{}"));
        assertThat(reports).hasSize(1);
        assertThat(changes).hasSize(1);
    }

    @Test
    void answersInternalErrorToWhatThePolicyDoesNotDecide() {
        Line line = line(MigrationPolicy.NONE);

        assertThat(line.answer(call("n", "NotifyMonitoringReport", REPORT))).isEqualTo(error("n", "InternalError"));
        assertThat(failures).singleElement().isInstanceOf(UntranslatableException.class);
    }

    @Test
    void failsACallThatTheOldVersionLacks() {
        Line line = line(MigrationPolicy.NONE);
        CallFailure lacking = failureOf(
                line.endpoint().call(GetTariffsRequest.builder().evseId(1).build()));
        assertThat(lacking.inWords()).startsWith("GetTariffs is new in OCPP 2.1");
        CallFailure undecided = failureOf(line.endpoint().call(resetTo(ResetEnum.IMMEDIATE_AND_RESUME)));

        assertThat(undecided.inWords()).startsWith("decisions needed");
        assertThat(line.sent()).isEmpty();
    }

    @Test
    void refusesWhatIsNotHandledAndWhatIsInvalidAsItsVersionDoes() {
        Line line = line(MigrationPolicy.NONE);

        assertThat(line.answer(call("h", "Heartbeat", "{}"))).startsWith("[4,\"h\",\"NotSupported\"");
        assertThat(line.answer(call("p", "NotifySettlement", "{}"))).startsWith("[4,\"p\",\"NotImplemented\"");
        line.endpoint().call(resetTo(ResetEnum.ON_IDLE));
        line.sent();
        assertThat(line.answers(result("c1", "{}"))).isEmpty();
    }
}
