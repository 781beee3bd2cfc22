// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * With what stations prove who they are by Basic authentication: the user is the identity.
 *
 * @see "OCPP 2.1 ed. 1, Part 2, A00.FR.204 to A00.FR.207"
 */
final class Passwords {

    private static final String SCHEME = "Basic";

    /** The scheme is known in any case. */
    private static final Pattern AUTHORIZATION =
            Pattern.compile("[ \\t]*" + SCHEME + "[ \\t]+(\\S+)[ \\t]*", Pattern.CASE_INSENSITIVE);

    /** Stands for every identity. */
    private static final String ANY = "*";

    private final Map<String, String> byIdentity;

    private Passwords(Map<String, String> byIdentity) {
        this.byIdentity = byIdentity;
    }

    /**
     * Reads a file of one {@code IDENTITY:PASSWORD} a line.
     *
     * @throws UsageException when it cannot be read, or is no such file
     */
    static Passwords read(String file) {
        Map<String, String> byIdentity = new HashMap<>();
        for (String line : text(file).split("\\R", -1)) {
            if (line.isEmpty()) {
                continue;
            }
            int colon = line.indexOf(':');
            if (colon < 1) {
                throw new UsageException(file + " needs one IDENTITY:PASSWORD a line, with * for any identity");
            }
            byIdentity.put(line.substring(0, colon), line.substring(colon + 1));
        }
        return new Passwords(byIdentity);
    }

    /** The first line of a file. */
    static String firstLine(String file) {
        return text(file).split("\\R", -1)[0];
    }

    /** Whether the header {@code Authorization} holds the identity and its password. */
    boolean accept(String identity, @Nullable String authorization) {
        String password = byIdentity.getOrDefault(identity, byIdentity.get(ANY));
        byte[] given = authorization == null ? null : credentials(authorization);
        return password != null && given != null && MessageDigest.isEqual(credentials(identity, password), given);
    }

    /** The header {@code Authorization} of a station. */
    static String header(String identity, String password) {
        return SCHEME + " " + Base64.getEncoder().encodeToString(credentials(identity, password));
    }

    private static byte[] credentials(String identity, String password) {
        return (identity + ":" + password).getBytes(StandardCharsets.UTF_8);
    }

    /** What a header holds; null when it is of another scheme, or malformed. */
    private static byte @Nullable [] credentials(String authorization) {
        Matcher header = AUTHORIZATION.matcher(authorization);
        try {
            return header.matches() ? Base64.getDecoder().decode(header.group(1)) : null;
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of(file), StandardCharsets.UTF_8);
        } catch (InvalidPathException | IOException unreadable) {
            throw new UsageException("cannot read " + file + "; name a text file");
        }
    }
}
