// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples.springocpi;

import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.party.RegisteredPeers;
import io.evwire.ocpi.v230.server.LocationsSenderHandler;
import io.evwire.ocpi.v230.server.OcpiRouter;
import io.evwire.ocpi.v230.server.TokensReceiverHandler;
import java.util.Set;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;

/** The application of a CPO: what it offers is the bean {@link #router}. */
@SpringBootApplication
public class PartyApplication {

    /** The party that is here. */
    static final Party CPO = Party.of("NL", "CPO");

    /** Made by Spring. */
    public PartyApplication() {}

    /**
     * Starts the party.
     *
     * @param args options of Spring Boot, such as {@code --server.port=9000}
     */
    public static void main(String[] args) {
        SpringApplication.run(PartyApplication.class, args);
    }

    /**
     * What others may ask for, and what is looked at before: who they are, and whose objects they push.
     *
     * @param registrations who is registered
     * @param locations answers who pulls locations
     * @param tokens takes what eMSPs push
     * @return the router that the controller asks
     */
    @Bean
    public OcpiRouter router(Registrations registrations, Locations locations, Tokens tokens) {
        RegisteredPeers peers = new RegisteredPeers(registrations::standing);
        return OcpiRouter.builder(
                        Ocpi230.codec(),
                        peers,
                        (request, failure) ->
                                LoggerFactory.getLogger(OcpiRouter.class).error("{} failed", request, failure))
                .withCheck(peers.ownership(Set.of(CPO)))
                .on(Locations.PATH, LocationsSenderHandler.routes(locations))
                .on(Tokens.PATH, TokensReceiverHandler.routes(tokens))
                .build();
    }

    /**
     * Leaves ids with a slash in them, which stands encoded in a path, to the router: Tomcat answers them with a page
     * of its own.
     *
     * @return the change of the server's settings
     */
    @Bean
    public WebServerFactoryCustomizer<TomcatServletWebServerFactory> encodedSlashes() {
        return factory -> factory.addConnectorCustomizers(
                connector -> connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue()));
    }
}
