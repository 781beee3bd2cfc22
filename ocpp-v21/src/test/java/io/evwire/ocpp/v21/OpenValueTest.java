// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21;

import static io.evwire.ocpp.v21.Payloads.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.evwire.core.json.WireValue;
import io.evwire.core.testing.Reference;
import io.evwire.ocpp.rpc.Call;
import io.evwire.ocpp.rpc.InvalidMessageException;
import io.evwire.ocpp.v21.datatype.IdToken;
import io.evwire.ocpp.v21.datatype.SignedMeterValue;
import io.evwire.ocpp.v21.enumeration.ChargingLimitSourceEnumString;
import io.evwire.ocpp.v21.enumeration.ConnectorEnumString;
import io.evwire.ocpp.v21.enumeration.IdTokenEnumString;
import io.evwire.ocpp.v21.enumeration.SigningMethodEnumString;
import io.evwire.ocpp.v21.message.AuthorizeRequest;
import io.evwire.ocpp.v21.message.ClearedChargingLimitRequest;
import io.evwire.ocpp.v21.message.GetChargingProfilesRequest;
import io.evwire.ocpp.v21.message.MeterValuesRequest;
import io.evwire.ocpp.v21.message.ReserveNowRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The fields that OCPP 2.1 opened: any text is kept, the standard's values are constants. */
class OpenValueTest {

    private static AuthorizeRequest authorize(String type) {
        return request(AuthorizeRequest.class, authorizeJson(type));
    }

    private static String authorizeJson(String type) {
        return "{\"idToken\":{\"idToken\":\"A1\",\"type\":\"" + type + "\"}}";
    }

    private static String reserveNow(String connectorType) {
        return "{\"id\":1,\"expiryDateTime\":\"2026-05-11T16:00:00Z\",\"connectorType\":\"" + connectorType
                + "\",\"idToken\":{\"idToken\":\"A1\",\"type\":\"Central\"}}";
    }

    private static String meterValues(String signingMethod) {
        return "{\"evseId\":1,\"meterValue\":[{\"timestamp\":\"2026-05-11T16:00:00Z\",\"sampledValue\":[{\"value\":1,"
                + "\"signedMeterValue\":{\"signedMeterData\":\"T0NNRg==\",\"signingMethod\":\"" + signingMethod
                + "\",\"encodingMethod\":\"OCMF\"}}]}]}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"RiderCard", "iso14443", "ISO14443 ", "", "Größe 😀", "UNRECOGNIZED"})
    void keepsAnyTextOfATokenKindExactly(String type) {
        IdTokenEnumString kept = authorize(type).idToken().type();

        assertThat(kept.wireValue()).isEqualTo(type);
        assertThat(kept).isEqualTo(new IdTokenEnumString(type)).hasToString(type);
        assertThat(IdTokenEnumString.recommended()).doesNotContain(kept);
    }

    @Test
    void givesTheConstantOfARecommendedText() {
        for (IdTokenEnumString recommended : IdTokenEnumString.recommended()) {
            assertThat(authorize(recommended.wireValue()).idToken().type()).isSameAs(recommended);
        }
        assertThat(new IdTokenEnumString("eMAID")).isEqualTo(IdTokenEnumString.EMAID);
        assertThat(new IdTokenEnumString("EMAID")).isNotEqualTo(IdTokenEnumString.EMAID);
    }

    @Test
    void keepsAnyTextOfEveryOpenField() {
        assertThat(request(ReserveNowRequest.class, reserveNow("cNext")).connectorType())
                .isEqualTo(new ConnectorEnumString("cNext"));
        assertThat(request(ReserveNowRequest.class, reserveNow("s309-1P-16A")).connectorType())
                .isSameAs(ConnectorEnumString.S309_1P_16A);
        assertThat(request(ClearedChargingLimitRequest.class, "{\"chargingLimitSource\":\"Fuse\"}")
                        .chargingLimitSource())
                .isEqualTo(new ChargingLimitSourceEnumString("Fuse"));
        SignedMeterValue signed = request(MeterValuesRequest.class, meterValues("ECDSA-new"))
                .meterValue()
                .get(0)
                .sampledValue()
                .get(0)
                .signedMeterValue();
        assertThat(signed.signingMethod()).isEqualTo(new SigningMethodEnumString("ECDSA-new"));
    }

    @Test
    void keepsAnyTextInAListOfThem() {
        assertThat(request(
                                GetChargingProfilesRequest.class,
                                "{\"requestId\":1,\"chargingProfile\":{\"chargingLimitSource\":[\"EMS\",\"Fuse\"]}}")
                        .chargingProfile()
                        .chargingLimitSource())
                .containsExactly(ChargingLimitSourceEnumString.EMS, new ChargingLimitSourceEnumString("Fuse"));
    }

    @Test
    void countsTheCharactersOfAText() {
        String longest = "😀".repeat(20);

        assertThat(authorize(longest).idToken().type().wireValue()).isEqualTo(longest);
        Payloads.assertFaults(AuthorizeRequest.class, authorizeJson(longest + "x"), "TOO_LONG /idToken/type");
        Payloads.assertFaults(ReserveNowRequest.class, reserveNow("x".repeat(21)), "TOO_LONG /connectorType");
        Payloads.assertFaults(
                ClearedChargingLimitRequest.class,
                "{\"chargingLimitSource\":\"" + "x".repeat(21) + "\"}",
                "TOO_LONG /chargingLimitSource");
        assertThat(request(MeterValuesRequest.class, meterValues("x".repeat(50))))
                .isNotNull();
        Payloads.assertFaults(
                MeterValuesRequest.class,
                meterValues("x".repeat(51)),
                "TOO_LONG /meterValue/0/sampledValue/0/signedMeterValue/signingMethod");
    }

    @Test
    void refusesToEncodeATextThatIsTooLong() {
        AuthorizeRequest request = AuthorizeRequest.builder()
                .idToken(IdToken.builder()
                        .idToken("A1")
                        .type(new IdTokenEnumString("x".repeat(21)))
                        .build())
                .build();

        assertThatExceptionOfType(InvalidMessageException.class)
                .isThrownBy(() -> Ocpp21.codec().encode(new Call("1", request)))
                .satisfies(refused -> assertThat(refused.violations())
                        .singleElement()
                        .hasFieldOrPropertyWithValue("path", "/idToken/type"));
    }

    @Test
    void takesOnlyText() {
        Payloads.assertFaults(
                AuthorizeRequest.class, "{\"idToken\":{\"idToken\":\"A1\",\"type\":7}}", "TYPE /idToken/type");
        Payloads.assertFaults(
                AuthorizeRequest.class, "{\"idToken\":{\"idToken\":\"A1\",\"type\":null}}", "TYPE /idToken/type");
        assertThatNullPointerException()
                .isThrownBy(() -> new IdTokenEnumString(null))
                .withMessageContaining("IdTokenEnumString.wireValue");
    }

    /** What the appendix v2.1 adds to the published table of v2.0. */
    private static final Set<String> OF_EDITION_2 = Set.of("bBatterySlot", "OppCharge");

    @Test
    void offersTheConnectorsOfEdition2() {
        assertThat(ConnectorEnumString.recommended())
                .extracting(WireValue::wireValue)
                .containsAll(OF_EDITION_2);
    }

    static Stream<Arguments> recommendations() {
        return Stream.of(
                Arguments.of("idtokenenumtype.csv", IdTokenEnumString.recommended()),
                Arguments.of("connectorenumtype.csv", ConnectorEnumString.recommended()),
                Arguments.of("charginglimitsourceenumtype.csv", ChargingLimitSourceEnumString.recommended()),
                Arguments.of("signingmethod.csv", SigningMethodEnumString.recommended()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("recommendations")
    void offersTheValuesOfTheAppendix(String file, List<? extends WireValue> recommended) throws IOException {
        Path published = Reference.orSkip("reference/ocpp-2.1/appendix/" + file);
        List<String> values = Files.readAllLines(published).stream()
                .skip(1)
                .map(line -> line.replaceAll(",.*", ""))
                .filter(value -> !value.isBlank())
                .toList();

        assertThat(recommended.stream().map(WireValue::wireValue).filter(value -> !OF_EDITION_2.contains(value)))
                .containsExactlyElementsOf(values);
    }

    static Stream<Arguments> binders() {
        ObjectMapper jackson2 = new ObjectMapper();
        JsonMapper jackson3 = new JsonMapper();
        return Stream.of(
                Arguments.of("Jackson 2", binder(jackson2::writeValueAsString, jackson2::readValue)),
                Arguments.of("Jackson 3", binder(jackson3::writeValueAsString, jackson3::readValue)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("binders")
    void bindsAsPlainText(String library, Function<String, String> binder) {
        for (String type : List.of("RiderCard", "eMAID", "")) {
            String json = authorizeJson(type);

            assertThat(binder.apply(json)).as(json).isEqualTo(json);
        }
    }

    /** Binds a text to an Authorize request, compares with the codec's, and gives what is written of it. */
    private static Function<String, String> binder(Writer writer, Reader reader) {
        return json -> {
            try {
                AuthorizeRequest bound = reader.read(json, AuthorizeRequest.class);
                assertThat(bound).isEqualTo(request(AuthorizeRequest.class, json));
                return writer.write(bound);
            } catch (IOException failed) {
                throw new AssertionError(json, failed);
            }
        };
    }

    private interface Writer {
        String write(Object value) throws IOException;
    }

    private interface Reader {
        AuthorizeRequest read(String json, Class<AuthorizeRequest> type) throws IOException;
    }
}
