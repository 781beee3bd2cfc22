// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.endpoint;

import io.evwire.core.violation.Violation;
import io.evwire.ocpi.v230.http.PercentEncoding;
import io.evwire.ocpi.v230.types.CiString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The path of an operation below its endpoint, such as {@code /{country_code}/{party_id}/{location_id}}: segments that
 * are given, and segments that hold a value. Or a whole URL, such as {@code {response_url}}.
 */
final class PathTemplate {

    private static final Pattern PATH = Pattern.compile("(/([A-Za-z0-9_.~-]+|\\{[a-z0-9_]+}))*|\\{[a-z0-9_]+}");
    private static final int MAX_LENGTH = 36;

    private final String text;
    private final List<String> segments;
    private final Map<String, Integer> maxLengths = new LinkedHashMap<>();

    /** A template with the longest value of each parameter in it, in order. */
    PathTemplate(String text, int... maxLengths) {
        this.text = text;
        this.segments = isUrl() || text.isEmpty()
                ? List.of()
                : List.of(text.substring(1).split("/"));
        for (String segment : segments) {
            if (isParameter(segment)) {
                this.maxLengths.put(nameOf(segment), maxLengths[this.maxLengths.size()]);
            }
        }
    }

    /** The template of an operation that OCPI does not define. */
    static PathTemplate custom(String text) {
        if (!PATH.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "a path is empty, segments such as /lamps/{lamp_id}, or the name of a URL such as {lamp_url}: "
                            + text);
        }
        int[] maxLengths =
                text.chars().filter(c -> c == '{').map(c -> MAX_LENGTH).toArray();
        return new PathTemplate(text, maxLengths);
    }

    /** Whether the operation has a URL of its own, which a peer gave or which was agreed on. */
    boolean isUrl() {
        return !text.isEmpty() && text.charAt(0) == '{';
    }

    List<String> parameters() {
        return List.copyOf(maxLengths.keySet());
    }

    /** The most characters of a value. */
    int maxLengthOf(String name) {
        return maxLengths.getOrDefault(name, Integer.MAX_VALUE);
    }

    /** The path with values in it. */
    String fill(CharSequence... values) {
        if (values.length != maxLengths.size()) {
            throw new IllegalArgumentException(
                    "the path " + text + " has " + maxLengths.size() + " values, found " + values.length);
        }
        StringBuilder path = new StringBuilder();
        int next = 0;
        for (String segment : segments) {
            path.append('/');
            path.append(isParameter(segment) ? encoded(nameOf(segment), values[next++].toString()) : segment);
        }
        return path.toString();
    }

    /** The values in a path; null when the path is another one. */
    @Nullable
    PathValues match(String path) {
        if (isUrl()) {
            return null;
        }
        List<String> found = segmentsOf(path);
        if (found.size() != segments.size()) {
            return null;
        }
        Map<String, CiString> values = new LinkedHashMap<>();
        for (int i = 0; i < found.size(); i++) {
            String value = PercentEncoding.decode(found.get(i));
            String segment = segments.get(i);
            if (value == null || value.isEmpty()) {
                return null;
            }
            if (isParameter(segment)) {
                values.put(nameOf(segment), CiString.of(value));
            } else if (!segment.equals(value)) {
                return null;
            }
        }
        return new PathValues(values, this);
    }

    /** The segments between slashes; a slash at the end counts for nothing. */
    private static List<String> segmentsOf(String path) {
        String inner = path.startsWith("/") ? path.substring(1) : path;
        String trimmed = inner.endsWith("/") ? inner.substring(0, inner.length() - 1) : inner;
        return trimmed.isEmpty() ? List.of() : List.of(trimmed.split("/", -1));
    }

    private String encoded(String name, String value) {
        Violation fault = PathValues.fault(name, value, maxLengthOf(name));
        if (fault != null) {
            throw new IllegalArgumentException(fault.inWords() + "; give it another value");
        }
        return PercentEncoding.encode(value);
    }

    private static boolean isParameter(String segment) {
        return segment.startsWith("{");
    }

    private static String nameOf(String segment) {
        return segment.substring(1, segment.length() - 1);
    }

    @Override
    public String toString() {
        return text;
    }
}
