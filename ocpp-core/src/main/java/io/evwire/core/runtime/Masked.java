// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What text forms show in place of a value that may be secret. Whether there is a value always shows, since that is no
 * secret and often the fault that is looked for.
 */
public final class Masked {

    /** Stands for a value that is not shown. */
    public static final String MASK = "***";

    private static final String SERVER =
            "[A-Za-z][A-Za-z0-9+.-]*://(?:[A-Za-z0-9._~-]+|\\[[0-9A-Fa-f:.]+])(?::[0-9]{0,5})?";

    /** A server, then a path of plain segments: no parameters in it, which may be tokens. */
    private static final Pattern URL = Pattern.compile("(" + SERVER + ")((?:/[A-Za-z0-9._~!$&'()*+,=:%/-]*)?)");

    private static final Pattern SECRET_NAME = Pattern.compile(
            "tag|token|passw|pwd|secret|credential|key|cert|pin$|auth|e?mail|phone|user|uid|contract|vat",
            Pattern.CASE_INSENSITIVE);

    private Masked() {}

    /**
     * A value that may be secret.
     *
     * @param value any value
     * @return the mask; {@code null}, {@code []} and {@code {}} for no value
     */
    public static String value(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof Collection<?> elements && elements.isEmpty()) {
            return "[]";
        }
        if (value instanceof Map<?, ?> members && members.isEmpty()) {
            return "{}";
        }
        return value instanceof Holder holder ? holder.masked(Masked::value) : MASK;
    }

    /**
     * A URL, which may name a user or carry a token in its query.
     *
     * @param value a text, a list of texts, or what holds either
     * @return scheme, host, port and path; the mask in place of all that follows, or of the whole where it is not
     *     certain which part is which
     */
    public static String url(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Masked::url).toList().toString();
        }
        if (value instanceof Holder holder) {
            return holder.masked(Masked::url);
        }
        return value instanceof CharSequence text ? url(text, 0) : value(value);
    }

    /**
     * A URL whose path may be secret as well.
     *
     * @param url the URL
     * @return scheme, host and port, and the mask in place of all that follows, or of the whole
     */
    public static String urlWithoutPath(String url) {
        return url(url, 1);
    }

    /**
     * Whether a property that no schema describes may hold a secret, by what others call theirs.
     *
     * @param name its name
     * @return true when its value is better not quoted
     */
    static boolean isSecretName(String name) {
        return SECRET_NAME.matcher(name).find();
    }

    private static String url(CharSequence url, int parts) {
        Matcher plain = URL.matcher(url);
        // A sign of a user may be read as part of the path: "https://user:1/2@host".
        if (!plain.lookingAt() || url.toString().indexOf('@') >= 0) {
            return MASK;
        }
        int end = parts == 0 ? plain.end() : plain.end(parts);
        if (end == url.length()) {
            return url.toString();
        }
        char next = url.charAt(end);
        return next == '/' || next == '?' || next == '#' || next == ';' ? url.subSequence(0, end) + MASK : MASK;
    }

    /** A value that holds another, and shows more than that: whether there is one, for example. */
    public interface Holder {

        /**
         * The text form with what is held masked.
         *
         * @param mask masks what is held
         * @return the text
         */
        String masked(Function<@Nullable Object, String> mask);
    }
}
