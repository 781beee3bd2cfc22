// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.endpoint;

import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.http.PercentEncoding;
import io.evwire.ocpi.v230.types.CiString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values in the path of a request, by the names that OCPI gives them, such as {@code location_id}. */
public final class PathValues {

    /** No values: the URL is of one's own choice. */
    public static final PathValues NONE = new PathValues(Map.of(), new PathTemplate(""));

    /** The name of a value below a URL of one's own choice. */
    public static final String BELOW = "below";

    private static final PathTemplate OWN_URL = new PathTemplate("/{" + BELOW + "}", 255);

    private static final String COUNTRY_CODE = "country_code";
    private static final String PARTY_ID = "party_id";

    private final Map<String, CiString> values;
    private final PathTemplate template;

    PathValues(Map<String, CiString> values, PathTemplate template) {
        this.values = new LinkedHashMap<>(values);
        this.template = template;
    }

    /**
     * The value that stands below a URL of one's own choice, such as what tells one {@code response_url} from another.
     *
     * @param path what the path of the request has below that of the URL, percent-encoded
     * @return the value by the name {@link #BELOW}, which may still be at fault; null when there is none, or more than
     *     one segment
     */
    public static @Nullable PathValues belowOwnUrl(String path) {
        return OWN_URL.match(path);
    }

    /**
     * A value.
     *
     * @param name its name
     * @return the value
     * @throws IllegalArgumentException when the operation has no such value in its path
     */
    public CiString get(String name) {
        CiString value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the path has no " + name + ", only " + values.keySet());
        }
        return value;
    }

    /**
     * Whether the path has no values.
     *
     * @return true for none
     */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /**
     * The party that owns the object.
     *
     * @return the party, or null when the path names none
     */
    public @Nullable Party owner() {
        CiString countryCode = values.get(COUNTRY_CODE);
        CiString partyId = values.get(PARTY_ID);
        return countryCode == null || partyId == null ? null : new Party(countryCode, partyId);
    }

    /**
     * What is wrong with the values. No request with a fault is to be carried out.
     *
     * @return the first fault of each that is too long, no printable ASCII, or leads to another path: {@code .} and
     *     {@code ..}, however often they are encoded
     */
    public List<Violation> violations() {
        List<Violation> faults = new ArrayList<>();
        values.forEach((name, value) -> {
            Violation fault = fault(name, value.wireValue(), template.maxLengthOf(name));
            if (fault != null) {
                faults.add(fault);
            }
        });
        return faults;
    }

    /** What is wrong with a value; null when it can stand in a path. */
    static @Nullable Violation fault(String name, String value, int maxLength) {
        if (value.isEmpty()) {
            return Violation.ofUrl(name, ViolationKind.FORMAT, "at least 1 character");
        }
        if (!value.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            return Violation.ofUrl(name, ViolationKind.FORMAT, "printable ASCII characters only");
        }
        if (value.length() > maxLength) {
            String detail = "at most " + maxLength + " characters, found " + value.length();
            return Violation.ofUrl(name, ViolationKind.TOO_LONG, detail);
        }
        // Clients, proxies and servers resolve the dots even when they are encoded: the request would go elsewhere.
        return isDots(value) ? Violation.ofUrl(name, ViolationKind.FORMAT, "not . or ..") : null;
    }

    private static boolean isDots(String value) {
        String decoded = value;
        while (decoded != null && decoded.indexOf('%') >= 0) {
            decoded = PercentEncoding.decode(decoded);
        }
        return ".".equals(decoded) || "..".equals(decoded);
    }

    /** The names: a value may be a token. */
    @Override
    public String toString() {
        return values.keySet().toString();
    }
}
