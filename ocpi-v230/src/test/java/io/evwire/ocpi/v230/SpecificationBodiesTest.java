// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.violation.Violation;
import io.evwire.ocpi.v230.bookings11.AccessMethod;
import io.evwire.ocpi.v230.bookings11.BookingLocation;
import io.evwire.ocpi.v230.bookings11.BookingLocationPatch;
import io.evwire.ocpi.v230.bookings11.BookingTerms;
import io.evwire.ocpi.v230.endpoint.PaymentsReceiver;
import io.evwire.ocpi.v230.endpoint.PaymentsSender;
import io.evwire.ocpi.v230.patch.PatchResult;
import io.evwire.ocpi.v230.payments.TerminalCreation;
import io.evwire.ocpi.v230.payments.TerminalUpdate;
import io.evwire.ocpi.v230.types.CiString;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
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
    void aPatchNamesSomeOfTheTermsOfABookingAndTheOthersStay() {
        String body = "{\"booking_terms\":{\"remote_auth_supported\":true,\"cancel_until_minutes\":5},"
                + "\"last_updated\":\"2026-01-31T10:00:00Z\"}";
        BookingLocationPatch patch =
                codec.decode(OcpiTypes.BOOKINGS11_BOOKING_LOCATION_PATCH, body).orThrow();
        assertThat(codec.encode(OcpiTypes.BOOKINGS11_BOOKING_LOCATION_PATCH, patch))
                .isEqualTo(body);
        BookingTerms terms = BookingTerms.builder()
                .supportedAccessMethods(List.of(AccessMethod.OPEN))
                .changeUntilMinutes(BigDecimal.ONE)
                .cancelUntilMinutes(BigDecimal.ONE)
                .build();
        BookingLocation before = BookingLocation.builder()
                .countryCode(CiString.of("NL"))
                .partyId(CiString.of("CPO"))
                .id(CiString.of("B"))
                .locationId(CiString.of("L"))
                .bookingTerms(terms)
                .lastUpdated(Instant.EPOCH)
                .build();
        assertThat(patch.apply(before).object().bookingTerms())
                .isEqualTo(terms.toBuilder()
                        .remoteAuthSupported(true)
                        .cancelUntilMinutes(BigDecimal.valueOf(5))
                        .build());
        PatchResult<BookingLocation> withoutTerms =
                patch.apply(before.toBuilder().bookingTerms(null).build());
        assertThat(((PatchResult.Refused<BookingLocation>) withoutTerms).violations())
                .extracting(Violation::path)
                .containsExactly("/booking_terms/supported_access_methods", "/booking_terms/change_until_minutes");
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
