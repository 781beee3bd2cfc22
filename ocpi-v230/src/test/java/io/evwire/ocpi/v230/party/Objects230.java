// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.party;

import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.locations.Connector;
import io.evwire.ocpi.v230.locations.ConnectorFormat;
import io.evwire.ocpi.v230.locations.ConnectorType;
import io.evwire.ocpi.v230.locations.EVSE;
import io.evwire.ocpi.v230.locations.GeoLocation;
import io.evwire.ocpi.v230.locations.Location;
import io.evwire.ocpi.v230.locations.PowerType;
import io.evwire.ocpi.v230.locations.Status;
import io.evwire.ocpi.v230.tokens.Token;
import io.evwire.ocpi.v230.tokens.TokenType;
import io.evwire.ocpi.v230.tokens.WhitelistType;
import io.evwire.ocpi.v230.types.CiString;
import java.time.Instant;
import java.util.List;

/** The objects of these tests. */
public final class Objects230 {

    /** The party that owns them. */
    public static final Party CPO = Party.of("NL", "CPO");

    /** A time before which there is none. */
    public static final Instant START = Instant.parse("2026-01-31T10:00:00Z");

    private Objects230() {}

    /** A location without EVSEs. */
    public static Location location(String id, Instant updated) {
        return Location.builder()
                .countryCode(CPO.countryCode())
                .partyId(CPO.partyId())
                .id(CiString.of(id))
                .publish(true)
                .address("Quay 1")
                .city("Amsterdam")
                .country("NLD")
                .coordinates(GeoLocation.builder()
                        .latitude("52.370216")
                        .longitude("4.895168")
                        .build())
                .timeZone("Europe/Amsterdam")
                .lastUpdated(updated)
                .build();
    }

    /** An EVSE with one connector. */
    public static EVSE evse(String uid, Instant updated) {
        return EVSE.builder()
                .uid(CiString.of(uid))
                .status(Status.AVAILABLE)
                .connectors(List.of(connector("1", updated)))
                .lastUpdated(updated)
                .build();
    }

    /** A connector. */
    public static Connector connector(String id, Instant updated) {
        return Connector.builder()
                .id(CiString.of(id))
                .standard(ConnectorType.IEC_62196_T2)
                .format(ConnectorFormat.SOCKET)
                .powerType(PowerType.AC_3_PHASE)
                .maxVoltage(230)
                .maxAmperage(32)
                .lastUpdated(updated)
                .build();
    }

    /** A token. */
    public static Token token(String uid, WhitelistType whitelist, boolean valid) {
        return Token.builder()
                .countryCode(CiString.of("DE"))
                .partyId(CiString.of("MSP"))
                .uid(CiString.of(uid))
                .type(TokenType.RFID)
                .contractId(CiString.of("DE-MSP-C1"))
                .issuer("eMSP")
                .valid(valid)
                .whitelist(whitelist)
                .lastUpdated(START)
                .build();
    }
}
