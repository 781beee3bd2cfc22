package io.evwire.ocpi.v230;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpi.v230.endpoint.PaymentsReceiver;
import io.evwire.ocpi.v230.endpoint.PaymentsSender;
import io.evwire.ocpi.v230.payments.TerminalCreation;
import io.evwire.ocpi.v230.payments.TerminalUpdate;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bodies such as the chapters show them, where the chapter's own table would refuse them. */
class SpecificationBodiesTest {

    private final OcpiCodec codec = Ocpi230.codec();

    @Test
    void aTerminalIsCreatedOfWhichNoMoreThanTheIdIsKnown() {
        String body = "{\"terminal_id\":\"T1\"}";
        TerminalCreation terminal =
                codec.decode(OcpiTypes.TERMINAL_CREATION, body).orThrow();
        assertThat(terminal.lastUpdated()).isNull();
        assertThat(codec.encode(OcpiTypes.TERMINAL_CREATION, terminal)).isEqualTo(body);
        assertThat(PaymentsReceiver.POST_TERMINAL.decodeBody(codec, body.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Decoded.Valid<>(terminal, List.of()));
    }

    @Test
    void aTerminalIsReplacedWhoseIdIsInTheUrlAlone() {
        String body = "{\"customer_reference\":\"C\",\"invoice_base_url\":\"some\","
                + "\"last_updated\":\"2026-01-31T10:00:00Z\"}";
        TerminalUpdate terminal = codec.decode(OcpiTypes.TERMINAL_UPDATE, body).orThrow();
        assertThat((Object) terminal.terminalId()).isNull();
        assertThat(codec.encode(OcpiTypes.TERMINAL_UPDATE, terminal)).isEqualTo(body);
        assertThat(PaymentsSender.PUT_TERMINAL.decodeBody(codec, body.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Decoded.Valid<>(terminal, List.of()));
    }
}
