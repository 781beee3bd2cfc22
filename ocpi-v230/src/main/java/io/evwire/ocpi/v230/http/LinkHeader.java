package io.evwire.ocpi.v230.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The {@code Link} header of RFC 8288, as far as the link to the next page needs it. */
final class LinkHeader {

    static final String NAME = "Link";

    private static final String NEXT = "next";

    private final String text;
    private int at;

    private LinkHeader(String text) {
        this.text = text;
    }

    static String write(String url) {
        return "<" + url + ">; rel=\"" + NEXT + "\"";
    }

    /** The target of the first link to a next page in any of the header's values; null when there is none. */
    static @Nullable String next(List<String> values) {
        for (String value : values) {
            String target = new LinkHeader(value).next();
            if (target != null) {
                return target;
            }
        }
        return null;
    }

    private @Nullable String next() {
        while (at < text.length()) {
            skipTo('<');
            int end = text.indexOf('>', at);
            if (end < 0) {
                return null;
            }
            String target = text.substring(Math.min(at + 1, end), end).strip();
            at = end + 1;
            if (isNext(relation()) && !target.isEmpty()) {
                return target;
            }
        }
        return null;
    }

    /** The relation of the link whose parameters follow; leaves the position at the comma before the next link. */
    private @Nullable String relation() {
        String relation = null;
        while (skipBlanks() == ';') {
            at++;
            String name = token();
            String value = null;
            if (skipBlanks() == '=') {
                at++;
                value = skipBlanks() == '"' ? quoted() : token();
            }
            // Of several relations only the first counts.
            if (relation == null && name.equalsIgnoreCase("rel")) {
                relation = value;
            }
        }
        return relation;
    }

    private static boolean isNext(@Nullable String relation) {
        if (relation != null) {
            for (String one : relation.strip().split("\\s+", -1)) {
                if (one.equalsIgnoreCase(NEXT)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void skipTo(char c) {
        int found = text.indexOf(c, at);
        at = found < 0 ? text.length() : found;
    }

    /** The next character that is not a blank; 0 at the end. */
    private char skipBlanks() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private String token() {
        skipBlanks();
        int start = at;
        while (at < text.length() && " \t;,=\"<>".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder value = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            value.append(text.charAt(at++));
        }
        at++;
        return value.toString();
    }
}
