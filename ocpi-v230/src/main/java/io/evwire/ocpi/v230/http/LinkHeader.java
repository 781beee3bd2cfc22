// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The {@code Link} header of RFC 8288, as far as the link to the next page needs it. Not thread-safe. */
final class LinkHeader {

    static final String NAME = "Link";

    private static final String NEXT = "next";

    /** A name in any case, or a URI; what is neither, such as a name in other quotes, may be meant for a next page. */
    private static final Pattern RELATION = Pattern.compile("[A-Za-z][A-Za-z0-9.-]*|[A-Za-z][A-Za-z0-9+.-]*:[!-~]+");

    private String text = "";
    private int at;
    private @Nullable String next;
    private boolean isUnreadable;

    private LinkHeader() {}

    static String write(String url) {
        return "<" + url + ">; rel=\"" + NEXT + "\"";
    }

    /** Reads all values of the header, up to the first link to a next page. */
    static LinkHeader read(List<String> values) {
        LinkHeader header = new LinkHeader();
        for (String value : values) {
            header.text = value;
            header.at = 0;
            header.readLinks();
        }
        return header;
    }

    /** The target of the first link to a next page; null when there is none. */
    @Nullable
    String next() {
        return next;
    }

    /** Whether something in the header is not a link, or one that does not say where or to what it leads. */
    boolean isUnreadable() {
        return isUnreadable;
    }

    private void readLinks() {
        while (next == null) {
            char c = skipBlanks();
            if (at >= text.length()) {
                return;
            }
            if (c == ',') {
                at++;
            } else {
                isUnreadable |= c != '<';
                readLink();
            }
        }
    }

    private void readLink() {
        skipTo('<');
        int end = text.indexOf('>', at);
        if (end < 0) {
            isUnreadable = true;
            at = text.length();
            return;
        }
        String target = text.substring(Math.min(at + 1, end), end).strip();
        at = end + 1;
        String relation = relation();
        if (relation == null || target.isEmpty()) {
            isUnreadable = true;
            return;
        }
        for (String one : relation.strip().split("\\s+", -1)) {
            isUnreadable |= !RELATION.matcher(one).matches();
            if (one.equalsIgnoreCase(NEXT)) {
                next = target;
            }
        }
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
            if (relation == null && name.equalsIgnoreCase("rel") && value != null && !value.isBlank()) {
                relation = value;
            }
        }
        return relation;
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

    /** The text in quotes; null when it does not end. */
    private @Nullable String quoted() {
        StringBuilder value = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            value.append(text.charAt(at++));
        }
        at++;
        return at > text.length() ? null : value.toString();
    }
}
