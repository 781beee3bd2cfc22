// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples.ocpi;

import io.evwire.ocpi.v230.cdrs.AuthMethod;
import io.evwire.ocpi.v230.cdrs.CDR;
import io.evwire.ocpi.v230.cdrs.CdrDimension;
import io.evwire.ocpi.v230.cdrs.CdrDimensionType;
import io.evwire.ocpi.v230.cdrs.CdrLocation;
import io.evwire.ocpi.v230.cdrs.CdrToken;
import io.evwire.ocpi.v230.cdrs.ChargingPeriod;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.locations.BusinessDetails;
import io.evwire.ocpi.v230.locations.ConnectorFormat;
import io.evwire.ocpi.v230.locations.ConnectorType;
import io.evwire.ocpi.v230.locations.GeoLocation;
import io.evwire.ocpi.v230.locations.Image;
import io.evwire.ocpi.v230.locations.ImageCategory;
import io.evwire.ocpi.v230.locations.Location;
import io.evwire.ocpi.v230.locations.PowerType;
import io.evwire.ocpi.v230.sessions.ProfileType;
import io.evwire.ocpi.v230.sessions.Session;
import io.evwire.ocpi.v230.sessions.SessionStatus;
import io.evwire.ocpi.v230.tokens.EnergyContract;
import io.evwire.ocpi.v230.tokens.Token;
import io.evwire.ocpi.v230.tokens.TokenType;
import io.evwire.ocpi.v230.tokens.WhitelistType;
import io.evwire.ocpi.v230.types.CiString;
import io.evwire.ocpi.v230.types.Price;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** The objects that the two parties exchange. */
final class Samples {

    private static final GeoLocation PLACE =
            GeoLocation.builder().latitude("52.370216").longitude("4.895168").build();

    private Samples() {}

    static BusinessDetails businessDetails(Party party) {
        return BusinessDetails.builder()
                .name(party.toString())
                .website("https://www.example.com")
                .logo(Image.builder()
                        .url("https://www.example.com/logo.png")
                        .thumbnail("https://www.example.com/small.png")
                        .category(ImageCategory.OPERATOR)
                        .type(CiString.of("png"))
                        .width(512)
                        .height(512)
                        .build())
                .build();
    }

    static Location location(Party owner, int number, Instant now) {
        return Location.builder()
                .countryCode(owner.countryCode())
                .partyId(owner.partyId())
                .id(CiString.of("LOC" + number))
                .publish(true)
                .address("Quay " + number)
                .city("Amsterdam")
                .country("NLD")
                .coordinates(PLACE)
                .timeZone("Europe/Amsterdam")
                .lastUpdated(now)
                .build();
    }

    static Token token(Party owner, Instant now) {
        return Token.builder()
                .countryCode(owner.countryCode())
                .partyId(owner.partyId())
                .uid(CiString.of("TOKEN1"))
                .type(TokenType.APP_USER)
                .contractId(CiString.of("DE-MSP-C1"))
                .visualNumber("0001")
                .issuer("Example eMSP")
                .groupId(CiString.of("GROUP1"))
                .language("en")
                .defaultProfileType(ProfileType.GREEN)
                .energyContract(EnergyContract.builder()
                        .supplierName("Example energy")
                        .contractId("E1")
                        .build())
                .valid(true)
                .whitelist(WhitelistType.NEVER)
                .lastUpdated(now)
                .build();
    }

    static Session session(Party owner, Token token, Instant now) {
        return Session.builder()
                .countryCode(owner.countryCode())
                .partyId(owner.partyId())
                .id(CiString.of("SESSION1"))
                .startDateTime(now)
                .kwh(BigDecimal.ZERO)
                .cdrToken(cdrToken(token))
                .authMethod(AuthMethod.COMMAND)
                .locationId(CiString.of("LOC1"))
                .evseUid(CiString.of("EVSE1"))
                .connectorId(CiString.of("1"))
                .currency("EUR")
                .chargingPeriods(List.of(period(now, "0.0")))
                .status(SessionStatus.ACTIVE)
                .lastUpdated(now)
                .build();
    }

    static ChargingPeriod period(Instant start, String kwh) {
        return ChargingPeriod.builder()
                .startDateTime(start)
                .tariffId(CiString.of("TARIFF1"))
                .dimensions(List.of(CdrDimension.builder()
                        .type(CdrDimensionType.ENERGY)
                        .volume(new BigDecimal(kwh))
                        .build()))
                .build();
    }

    static CDR cdr(Session session, Instant end) {
        return CDR.builder()
                .countryCode(session.countryCode())
                .partyId(session.partyId())
                .id(CiString.of("CDR1"))
                .sessionId(session.id())
                .startDateTime(session.startDateTime())
                .endDateTime(end)
                .cdrToken(session.cdrToken())
                .authMethod(session.authMethod())
                .cdrLocation(CdrLocation.builder()
                        .id(session.locationId())
                        .address("Quay 1")
                        .city("Amsterdam")
                        .country("NLD")
                        .coordinates(PLACE)
                        .evseUid(session.evseUid())
                        .evseId(CiString.of("NL*CPO*E1"))
                        .connectorId(session.connectorId())
                        .connectorStandard(ConnectorType.IEC_62196_T2)
                        .connectorFormat(ConnectorFormat.SOCKET)
                        .connectorPowerType(PowerType.AC_3_PHASE)
                        .build())
                .currency(session.currency())
                .chargingPeriods(session.chargingPeriods())
                .totalCost(Price.builder().beforeTaxes(new BigDecimal("4.20")).build())
                .totalEnergy(session.kwh())
                .totalTime(new BigDecimal("0.5"))
                .lastUpdated(end)
                .build();
    }

    private static CdrToken cdrToken(Token token) {
        return CdrToken.builder()
                .countryCode(token.countryCode())
                .partyId(token.partyId())
                .uid(token.uid())
                .type(token.type())
                .contractId(token.contractId())
                .build();
    }
}
