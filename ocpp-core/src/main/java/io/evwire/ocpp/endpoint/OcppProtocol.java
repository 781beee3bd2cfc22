// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.endpoint;

import io.evwire.core.runtime.Canonical;
import io.evwire.ocpp.rpc.ActionCatalog;
import io.evwire.ocpp.rpc.OcppCodec;
import io.evwire.ocpp.rpc.ProtocolVersion;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A version of OCPP as an endpoint speaks it. Immutable and thread-safe. {@code Ocpp201.protocol()} and
 * {@code Ocpp21.protocol()} give one.
 */
public final class OcppProtocol {

    private final ProtocolVersion version;
    private final OcppCodec codec;
    private final ActionCatalog actions;
    private final ActionCatalog applicationActions;
    private final @Nullable FrameTranslation translation;

    /**
     * A version whose messages the application uses as they travel; the entry point of the version makes it.
     *
     * @param version the version
     * @param codec its codec
     * @param actions its actions
     */
    public OcppProtocol(ProtocolVersion version, OcppCodec codec, ActionCatalog actions) {
        this(version, codec, actions, actions, null);
    }

    private OcppProtocol(
            ProtocolVersion version,
            OcppCodec codec,
            ActionCatalog actions,
            ActionCatalog applicationActions,
            @Nullable FrameTranslation translation) {
        this.version = Canonical.required(version, "the version");
        this.codec = Canonical.required(codec, "the codec");
        this.actions = Canonical.required(actions, "the catalog of actions");
        this.applicationActions = Canonical.required(applicationActions, "the application's catalog of actions");
        this.translation = translation;
    }

    /**
     * This protocol with another codec of its version, such as a lenient one.
     *
     * @param other the codec
     * @return a copy
     */
    public OcppProtocol withCodec(OcppCodec other) {
        return new OcppProtocol(version, other, actions, applicationActions, translation);
    }

    /**
     * This protocol for an application that uses the messages of another version.
     *
     * @param between translates whatever is received and sent
     * @param application the actions of the application's version
     * @return a copy
     */
    public OcppProtocol withTranslation(FrameTranslation between, ActionCatalog application) {
        return new OcppProtocol(version, codec, actions, application, Canonical.required(between, "the translation"));
    }

    /**
     * The version as the peer sees it.
     *
     * @return the version
     */
    public ProtocolVersion version() {
        return version;
    }

    /**
     * The codec of what travels.
     *
     * @return the codec
     */
    public OcppCodec codec() {
        return codec;
    }

    /**
     * The actions of the version as the peer sees it.
     *
     * @return the catalog
     */
    public ActionCatalog actions() {
        return actions;
    }

    /**
     * The name of the WebSocket subprotocol, which alone decides the version of a connection.
     *
     * @return such as {@code ocpp2.0.1}
     * @see "OCPP 2.1 ed. 1, Part 4 §3.1.2"
     */
    public String subprotocol() {
        return "ocpp" + version.name();
    }

    /**
     * Chooses the subprotocol of a connection, as the server that is asked for one does.
     *
     * @param supported the names that the server supports
     * @param offered the header {@code Sec-WebSocket-Protocol} of the client, its names in order of preference, such as
     *     {@code ocpp2.1, ocpp2.0.1}; several headers joined by commas; null when there is none
     * @return the first offered name that is supported; null when there is none, in which case the handshake is
     *     completed without the header, and the connection closed
     */
    public static @Nullable String negotiate(Collection<String> supported, @Nullable String offered) {
        if (offered != null) {
            for (String name : offered.split(",", -1)) {
                if (supported.contains(name.strip())) {
                    return name.strip();
                }
            }
        }
        return null;
    }

    /** What the application sees. */
    ActionCatalog applicationActions() {
        return applicationActions;
    }

    @Nullable
    FrameTranslation translation() {
        return translation;
    }

    @Override
    public String toString() {
        return subprotocol();
    }
}
