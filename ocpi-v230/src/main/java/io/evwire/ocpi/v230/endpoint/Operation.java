// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.endpoint;

import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.OcpiCodec;
import io.evwire.ocpi.v230.OcpiType;
import io.evwire.ocpi.v230.http.HttpMethod;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.OcpiResponse;
import io.evwire.ocpi.v230.http.Query;
import io.evwire.ocpi.v230.http.ResponseCodec;
import io.evwire.ocpi.v230.http.ResponseType;
import io.evwire.ocpi.v230.versions.InterfaceRole;
import io.evwire.ocpi.v230.versions.ModuleID;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One operation of one interface: a method, a path, what goes in and what comes out. The classes of this package, such
 * as {@link LocationsReceiver}, hold them as constants, and have a method for each that builds its request.
 *
 * @param <B> the Java type of the body of the request; {@code Void} for none
 * @param <D> the Java type of the data of the response; {@code Void} for none
 */
public final class Operation<B, D> {

    private final ModuleID module;
    private final @Nullable InterfaceRole role;
    private final String name;
    private final HttpMethod method;
    private final PathTemplate path;
    private final @Nullable OcpiType<B> bodyType;
    private final boolean isBodyRequired;
    private final ResponseType<D> responseType;
    private final List<String> queryParameters;

    Operation(
            ModuleID module,
            @Nullable InterfaceRole role,
            String name,
            HttpMethod method,
            PathTemplate path,
            @Nullable OcpiType<B> bodyType,
            boolean isBodyRequired,
            ResponseType<D> responseType,
            List<String> queryParameters) {
        this.module = module;
        this.role = role;
        this.name = name;
        this.method = method;
        this.path = path;
        this.bodyType = bodyType;
        this.isBodyRequired = isBodyRequired;
        this.responseType = responseType;
        this.queryParameters = queryParameters;
    }

    /**
     * An operation that OCPI does not define, such as one of a custom module.
     *
     * @param module the module, whose name begins with the party that it is of
     * @param role the interface
     * @param name its name in words of a program, such as {@code putLamp}
     * @param method the method of HTTP
     * @param path the path below the endpoint, such as {@code /{country_code}/{party_id}/{lamp_id}}, or empty; or the
     *     name of a URL that a peer gives, such as {@code {response_url}}. Values have at most 36 characters
     * @param bodyType what the body of the request is, always there; null for none
     * @param responseType what comes back
     * @param <B> the Java type of the body
     * @param <D> the Java type of the data of the response
     * @return the operation, to be added to an {@link OperationCatalog}
     * @throws IllegalArgumentException when it is no such path
     */
    public static <B, D> Operation<B, D> of(
            ModuleID module,
            InterfaceRole role,
            String name,
            HttpMethod method,
            String path,
            @Nullable OcpiType<B> bodyType,
            ResponseType<D> responseType) {
        return new Operation<>(
                module,
                Objects.requireNonNull(role, "role"),
                name,
                method,
                PathTemplate.custom(path),
                bodyType,
                bodyType != null,
                responseType,
                List.of());
    }

    /**
     * The module.
     *
     * @return the module
     */
    public ModuleID module() {
        return module;
    }

    /**
     * The interface of the module.
     *
     * @return sender or receiver; null in versions and credentials, where both sides have the same
     */
    public @Nullable InterfaceRole role() {
        return role;
    }

    /**
     * The name of the method that builds the request.
     *
     * @return such as {@code putLocation}
     */
    public String name() {
        return name;
    }

    /**
     * The method of HTTP.
     *
     * @return the method
     */
    public HttpMethod method() {
        return method;
    }

    /**
     * The path below the endpoint.
     *
     * @return such as {@code /{country_code}/{party_id}/{location_id}}, empty for the endpoint itself; where the URL is
     *     a peer's choice, its name, such as {@code {response_url}}
     */
    public String path() {
        return path.toString();
    }

    /**
     * What the body of the request is.
     *
     * @return the type, or null for none
     */
    public @Nullable OcpiType<B> bodyType() {
        return bodyType;
    }

    /**
     * Whether the request cannot do without a body.
     *
     * @return true when it has one always
     */
    public boolean isBodyRequired() {
        return isBodyRequired;
    }

    /**
     * What the data of the response is.
     *
     * @return the type
     */
    public ResponseType<D> responseType() {
        return responseType;
    }

    /**
     * The names of the parameters of the query.
     *
     * @return the names in OCPI's order; empty when there are none
     */
    public List<String> queryParameters() {
        return queryParameters;
    }

    /**
     * Decodes and checks the body of a request.
     *
     * @param codec decodes it
     * @param utf8 the body
     * @return the object, or its faults
     * @throws IllegalStateException when the operation has no body
     */
    public Decoded<B> decodeBody(OcpiCodec codec, byte[] utf8) {
        if (bodyType == null) {
            throw new IllegalStateException(this + " has no body: decode none");
        }
        return codec.decode(bodyType, utf8);
    }

    /**
     * Encodes the answer to a request.
     *
     * @param codec encodes it
     * @param httpStatus the status of HTTP, such as 200, or 201 for what was created
     * @param response the answer
     * @return the answer for HTTP, without the headers of OCPI
     */
    public HttpReply reply(OcpiCodec codec, int httpStatus, OcpiResponse<D> response) {
        return HttpReply.json(httpStatus, new ResponseCodec(codec).encode(responseType, response));
    }

    /**
     * A request below an endpoint.
     *
     * @param endpoint where the interface is
     * @param body the body, or null for none
     * @param query the parameters
     * @param pathValues the values in the path, in its order
     * @return the request
     * @throws IllegalArgumentException when a value cannot stand in a path, or there are not as many as the path has
     */
    public OcpiRequest<D> request(RemoteEndpoint endpoint, @Nullable B body, Query query, CharSequence... pathValues) {
        return requestAt(endpoint.at(path.fill(pathValues)), endpoint.codec(), body, query);
    }

    /** A request at a URL that does not follow from the endpoint's. */
    OcpiRequest<D> requestAt(String url, OcpiCodec codec, @Nullable B body, Query query) {
        byte[] utf8 = body == null || bodyType == null ? null : codec.encodeToBytes(bodyType, body);
        return OcpiRequest.of(method, query.appendTo(url), utf8, responseType, codec);
    }

    PathTemplate template() {
        return path;
    }

    /** Module, interface, method and path. */
    @Override
    public String toString() {
        return module + (role == null ? "" : " " + role) + " " + method + " " + path;
    }
}
