// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.OcpiType;
import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.bookings11.Booking;
import io.evwire.ocpi.v230.bookings11.BookingRequest;
import io.evwire.ocpi.v230.chargingprofiles.ChargingProfileResponse;
import io.evwire.ocpi.v230.chargingprofiles.ChargingProfileResult;
import io.evwire.ocpi.v230.chargingprofiles.SetChargingProfile;
import io.evwire.ocpi.v230.commands.CommandResponse;
import io.evwire.ocpi.v230.commands.CommandResult;
import io.evwire.ocpi.v230.commands.UnlockConnector;
import io.evwire.ocpi.v230.endpoint.Bookings11Sender;
import io.evwire.ocpi.v230.endpoint.ChargingProfilesReceiver;
import io.evwire.ocpi.v230.endpoint.ChargingProfilesSender;
import io.evwire.ocpi.v230.endpoint.CommandsReceiver;
import io.evwire.ocpi.v230.endpoint.CommandsSender;
import io.evwire.ocpi.v230.endpoint.HubClientInfoReceiver;
import io.evwire.ocpi.v230.endpoint.PaymentsReceiver;
import io.evwire.ocpi.v230.endpoint.PaymentsSender;
import io.evwire.ocpi.v230.endpoint.RemoteEndpoint;
import io.evwire.ocpi.v230.endpoint.SessionsSender;
import io.evwire.ocpi.v230.endpoint.TariffsReceiver;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.Outcome;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.http.StatusCode;
import io.evwire.ocpi.v230.hubclientinfo.ClientInfo;
import io.evwire.ocpi.v230.payments.FinancialAdviceConfirmation;
import io.evwire.ocpi.v230.payments.TerminalActivation;
import io.evwire.ocpi.v230.sessions.ChargingPreferences;
import io.evwire.ocpi.v230.sessions.ChargingPreferencesResponse;
import io.evwire.ocpi.v230.tariffs.Tariff;
import io.evwire.ocpi.v230.types.CiString;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The exchange of a module, from the method that makes its request to the handler that answers it and back. */
class ModuleChaptersTest {

    private static final Party CPO = Party.of("NL", "CPO");

    private final List<Object> taken = new ArrayList<>();
    private final RouterBuilder builder =
            OcpiRouter.builder(Ocpi230.codec(), (headers, module) -> null, (request, failure) -> taken.add(failure));

    @Test
    void tariffsArePutAndDeleted() {
        Tariff tariff = read(OcpiTypes.TARIFF, """
            {"country_code":"NL","party_id":"CPO","id":"T1","currency":"EUR","tax_included":"NO",
             "elements":[{"price_components":[{"type":"ENERGY","price":0.25,"step_size":1}]}],
             "last_updated":"2026-01-31T10:00:00Z"}\
            """);
        OcpiRouter router = builder.on("/x", TariffsReceiverHandler.routes(new TariffsReceiverHandler() {
                    @Override
                    public Reply<Void> putTariff(Received received, Party owner, CiString id, Tariff put) {
                        taken.add(put);
                        return Reply.created();
                    }

                    @Override
                    public Reply<Void> deleteTariff(Received received, Party owner, CiString id) {
                        taken.add(owner + " " + id);
                        return Reply.done();
                    }
                }))
                .build();
        TariffsReceiver client = new TariffsReceiver(RemoteEndpoint.of("/x"));
        assertThat(send(router, client.putTariff(CPO, "T1", tariff)).httpStatus())
                .isEqualTo(201);
        assertThat(send(router, client.deleteTariff(CPO, "T1")).isSuccess()).isTrue();
        assertThat(taken).containsExactly(tariff, "NL-CPO T1");
    }

    @Test
    void preferencesOfASessionAreAnsweredByAWord() {
        ChargingPreferences preferences = read(OcpiTypes.CHARGING_PREFERENCES, "{\"profile_type\":\"FAST\"}");
        OcpiRouter router = builder.on("/x", SessionsSenderHandler.routes(new SessionsSenderHandler() {
                    @Override
                    public Reply<ChargingPreferencesResponse> putChargingPreferences(
                            Received received, CiString sessionId, ChargingPreferences put) {
                        return Reply.of(ChargingPreferencesResponse.NOT_POSSIBLE);
                    }
                }))
                .build();
        SessionsSender client = new SessionsSender(RemoteEndpoint.of("/x"));
        assertThat(send(router, client.putChargingPreferences("S1", preferences))
                        .data())
                .isEqualTo(ChargingPreferencesResponse.NOT_POSSIBLE);
    }

    @Test
    void commandsAreAnsweredAndTheirResultsComeLater() {
        UnlockConnector command = read(
                OcpiTypes.UNLOCK_CONNECTOR,
                "{\"response_url\":\"/results/7\",\"location_id\":\"L1\",\"evse_uid\":\"E1\",\"connector_id\":\"1\"}");
        CommandResponse response = read(OcpiTypes.COMMAND_RESPONSE, "{\"result\":\"ACCEPTED\",\"timeout\":30}");
        CommandResult result = read(OcpiTypes.COMMAND_RESULT, "{\"result\":\"ACCEPTED\"}");
        OcpiRouter router = builder.on("/x", CommandsReceiverHandler.routes(new CommandsReceiverHandler() {
                    @Override
                    public Reply<CommandResponse> unlockConnector(Received received, UnlockConnector asked) {
                        taken.add(asked);
                        return Reply.of(response);
                    }
                }))
                .below(
                        "/results",
                        CommandsSender.POST_COMMAND_RESULT,
                        CommandsSenderHandler.routes(new CommandsSenderHandler() {
                            @Override
                            public Reply<Void> postCommandResult(
                                    Received received, String below, CommandResult posted) {
                                taken.add(below + " " + posted.result());
                                return Reply.done();
                            }
                        }))
                .build();
        assertThat(send(router, new CommandsReceiver(RemoteEndpoint.of("/x")).unlockConnector(command))
                        .data())
                .isEqualTo(response);
        CommandsSender sender = new CommandsSender(RemoteEndpoint.of(""));
        assertThat(send(router, sender.postCommandResult(command.responseUrl(), result))
                        .isSuccess())
                .isTrue();
        assertThat(taken).containsExactly(command, "7 ACCEPTED");
    }

    @Test
    void chargingProfilesAreSetAndTheirResultsComeLater() {
        SetChargingProfile profile = read(
                OcpiTypes.SET_CHARGING_PROFILE,
                "{\"charging_profile\":{\"charging_rate_unit\":\"A\"},\"response_url\":\"/results/7\"}");
        ChargingProfileResponse response =
                read(OcpiTypes.CHARGING_PROFILE_RESPONSE, "{\"result\":\"ACCEPTED\",\"timeout\":5}");
        ChargingProfileResult result = read(OcpiTypes.CHARGING_PROFILE_RESULT, "{\"result\":\"REJECTED\"}");
        OcpiRouter router = builder.on(
                        "/x", ChargingProfilesReceiverHandler.routes(new ChargingProfilesReceiverHandler() {
                            @Override
                            public Reply<ChargingProfileResponse> putChargingProfile(
                                    Received received, CiString sessionId, SetChargingProfile put) {
                                taken.add(put);
                                return Reply.of(response);
                            }
                        }))
                .below(
                        "/results",
                        ChargingProfilesSender.POST_CHARGING_PROFILE_RESULT,
                        ChargingProfilesSenderHandler.routes(new ChargingProfilesSenderHandler() {
                            @Override
                            public Reply<Void> postChargingProfileResult(
                                    Received received, String below, ChargingProfileResult posted) {
                                taken.add(posted);
                                return Reply.done();
                            }
                        }))
                .build();
        assertThat(send(router, new ChargingProfilesReceiver(RemoteEndpoint.of("/x")).putChargingProfile("S1", profile))
                        .data())
                .isEqualTo(response);
        ChargingProfilesSender sender = new ChargingProfilesSender(RemoteEndpoint.of(""));
        assertThat(send(router, sender.postChargingProfileResult(profile.responseUrl(), result))
                        .isSuccess())
                .isTrue();
        assertThat(taken).containsExactly(profile, result);
    }

    @Test
    void clientInfoIsPushedOfAnyParty() {
        ClientInfo info = read(OcpiTypes.CLIENT_INFO, """
            {"country_code":"BE","party_id":"CPB","role":"CPO","status":"OFFLINE",
             "last_updated":"2026-01-31T10:00:00Z"}\
            """);
        OcpiRouter router = builder.withCheck(new OwnershipCheck(headers -> Set.of(CPO), Set.of()))
                .on("/x", HubClientInfoReceiverHandler.routes(new HubClientInfoReceiverHandler() {
                    @Override
                    public Reply<Void> putClientInfo(Received received, Party party, ClientInfo put) {
                        taken.add(put);
                        return Reply.done();
                    }
                }))
                .build();
        HubClientInfoReceiver client = new HubClientInfoReceiver(RemoteEndpoint.of("/x"));
        assertThat(send(router, client.putClientInfo(Party.of("BE", "CPB"), info))
                        .isSuccess())
                .isTrue();
        assertThat(send(router, client.putClientInfo(Party.of("BE", "XXX"), info))
                        .isSuccess())
                .isFalse();
        assertThat(taken).containsExactly(info);
    }

    @Test
    void terminalsAreActivatedAndTheirSumsConfirmed() {
        TerminalActivation activation = read(
                OcpiTypes.TERMINAL_ACTIVATION, "{\"terminal_id\":\"T1\",\"last_updated\":\"2026-01-31T10:00:00Z\"}");
        FinancialAdviceConfirmation confirmation = read(OcpiTypes.FINANCIAL_ADVICE_CONFIRMATION, """
            {"id":"C1","authorization_reference":"A1","total_costs":{"before_taxes":4.2},"currency":"EUR",
             "eft_data":["line"],"capture_status_code":"SUCCESS","last_updated":"2026-01-31T10:00:00Z"}\
            """);
        OcpiRouter router = builder.on("/x", PaymentsSenderHandler.routes(new PaymentsSenderHandler() {
                    @Override
                    public Reply<Void> activateTerminal(Received received, TerminalActivation asked) {
                        taken.add(asked);
                        return Reply.done();
                    }
                }))
                .on("/y", PaymentsReceiverHandler.routes(new PaymentsReceiverHandler() {
                    @Override
                    public Reply<Void> postFinancialAdviceConfirmation(
                            Received received, FinancialAdviceConfirmation posted) {
                        taken.add(posted);
                        return Reply.created();
                    }
                }))
                .build();
        assertThat(send(router, new PaymentsSender(RemoteEndpoint.of("/x")).activateTerminal(activation))
                        .isSuccess())
                .isTrue();
        PaymentsReceiver receiver = new PaymentsReceiver(RemoteEndpoint.of("/y"));
        assertThat(send(router, receiver.postFinancialAdviceConfirmation(confirmation))
                        .isSuccess())
                .isTrue();
        assertThat(taken).containsExactly(activation, confirmation);
    }

    @Test
    void bookingsAreAskedFor() {
        BookingRequest request = read(OcpiTypes.BOOKINGS11_BOOKING_REQUEST, """
            {"country_code":"DE","party_id":"MSP","request_id":"R1","location_id":"L1","booking_location_id":"B1",
             "period":{"start_date_time":"2026-01-31T10:00:00Z","end_date_time":"2026-01-31T11:00:00Z"},
             "authorization_reference":"A1"}\
            """);
        OcpiRouter router = builder.on("/x", Bookings11SenderHandler.routes(new Bookings11SenderHandler() {
                    @Override
                    public Reply<Booking> postBookingRequest(Received received, BookingRequest posted) {
                        taken.add(posted);
                        return Reply.error(StatusCode.UNKNOWN_LOCATION, "no such place");
                    }
                }))
                .build();
        Outcome<?> outcome = send(router, new Bookings11Sender(RemoteEndpoint.of("/x")).postBookingRequest(request));
        assertThat(outcome.statusCode()).isEqualTo(StatusCode.UNKNOWN_LOCATION);
        assertThat(taken).containsExactly(request);
    }

    private static <T> T read(OcpiType<T> type, String json) {
        return Ocpi230.codec().decode(type, json).orThrow();
    }

    private static <D> Outcome<D> send(OcpiRouter router, OcpiRequest<D> request) {
        URI url = URI.create(request.url());
        byte[] body = request.body();
        HttpReply reply = router.answerNow(new IncomingRequest(
                request.method().name(),
                url.getRawPath(),
                url.getRawQuery(),
                request.headers(),
                body == null ? new byte[0] : body));
        return request.decode(reply);
    }
}
