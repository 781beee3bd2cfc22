// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import io.evwire.core.violation.ErrorCode;
import java.util.List;

/**
 * Tells in the body of a response how the request fared; independent of the status of HTTP. Any number is kept;
 * {@link #meaning()} says how to treat it.
 *
 * @param value the number, of four digits in OCPI
 * @see "OCPI 2.3.0, status_codes"
 */
public record StatusCode(int value) implements ErrorCode {

    /** Success. */
    public static final StatusCode SUCCESS = new StatusCode(1000);

    /** Fault of the client without a code of its own. */
    public static final StatusCode CLIENT_ERROR = new StatusCode(2000);

    /** Something in the request is invalid or missing, such as {@code last_updated} in a PATCH. */
    public static final StatusCode INVALID_PARAMETERS = new StatusCode(2001);

    /** The request is valid but says too little, such as an authorization without a location. */
    public static final StatusCode NOT_ENOUGH_INFORMATION = new StatusCode(2002);

    /** The location is unknown, such as the one of a START_SESSION command. */
    public static final StatusCode UNKNOWN_LOCATION = new StatusCode(2003);

    /** The token is unknown, such as the one of a real-time authorization. */
    public static final StatusCode UNKNOWN_TOKEN = new StatusCode(2004);

    /** Fault of the server without a code of its own. */
    public static final StatusCode SERVER_ERROR = new StatusCode(3000);

    /** The client's own interface cannot be used, as found out during registration. */
    public static final StatusCode UNUSABLE_API = new StatusCode(3001);

    /** The version is not supported. */
    public static final StatusCode UNSUPPORTED_VERSION = new StatusCode(3002);

    /** The two sides have no matching endpoints, or one that is needed is missing. */
    public static final StatusCode NO_MATCHING_ENDPOINTS = new StatusCode(3003);

    /** Fault of the hub without a code of its own. */
    public static final StatusCode HUB_ERROR = new StatusCode(4000);

    /** The hub does not know the receiver, the TO address. */
    public static final StatusCode UNKNOWN_RECEIVER = new StatusCode(4001);

    /** The receiver did not answer the forwarded request in time. */
    public static final StatusCode TIMEOUT_ON_FORWARDED_REQUEST = new StatusCode(4002);

    /** The hub knows the receiver but has no connection to it. */
    public static final StatusCode RECEIVER_NOT_CONNECTED = new StatusCode(4003);

    private static final List<StatusCode> STANDARD = List.of(
            SUCCESS,
            CLIENT_ERROR,
            INVALID_PARAMETERS,
            NOT_ENOUGH_INFORMATION,
            UNKNOWN_LOCATION,
            UNKNOWN_TOKEN,
            SERVER_ERROR,
            UNUSABLE_API,
            UNSUPPORTED_VERSION,
            NO_MATCHING_ENDPOINTS,
            HUB_ERROR,
            UNKNOWN_RECEIVER,
            TIMEOUT_ON_FORWARDED_REQUEST,
            RECEIVER_NOT_CONNECTED);

    /** The last hundred of each thousand is free for custom modules. */
    private static final int FIRST_CUSTOM = 900;

    /**
     * The codes that OCPI defines.
     *
     * @return the constants, in ascending order
     */
    public static List<StatusCode> standard() {
        return STANDARD;
    }

    /**
     * What the code is about.
     *
     * @return the class of its thousand
     */
    public StatusClass statusClass() {
        return switch (Math.floorDiv(value, 1000)) {
            case 1 -> StatusClass.SUCCESS;
            case 2 -> StatusClass.CLIENT_ERROR;
            case 3 -> StatusClass.SERVER_ERROR;
            case 4 -> StatusClass.HUB_ERROR;
            default -> StatusClass.UNDEFINED;
        };
    }

    /**
     * Whether the request was carried out.
     *
     * @return true for 1xxx
     */
    public boolean isSuccess() {
        return statusClass() == StatusClass.SUCCESS;
    }

    /**
     * Whether the code is one that custom modules define: the last hundred of a thousand, such as 2900 to 2999.
     *
     * @return true for such a code
     */
    public boolean isCustom() {
        return statusClass() != StatusClass.UNDEFINED && value % 1000 >= FIRST_CUSTOM;
    }

    /**
     * The code to treat this one as.
     *
     * @return a code of OCPI or a custom one as it is; for any other of a known thousand the generic one, such as 2000
     *     for 2042; a number outside 1000 to 4999 as it is
     */
    public StatusCode meaning() {
        if (statusClass() == StatusClass.UNDEFINED || isCustom() || STANDARD.contains(this)) {
            return this;
        }
        return new StatusCode(value / 1000 * 1000);
    }

    @Override
    public String wireValue() {
        return Integer.toString(value);
    }

    /** The number. */
    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
