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
import org.jspecify.annotations.Nullable;

/**
 * With what stations prove who they are by Basic authentication: the user is the identity.
 *
 * @see "OCPP 2.1 ed. 1, Part 2, A00.FR.204 to A00.FR.207"
 */
final class Passwords {

    private static final String SCHEME = "Basic ";

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
        return password != null
                && authorization != null
                && MessageDigest.isEqual(
                        header(identity, password).getBytes(StandardCharsets.UTF_8),
                        authorization.getBytes(StandardCharsets.UTF_8));
    }

    /** The header {@code Authorization} of a station. */
    static String header(String identity, String password) {
        byte[] credentials = (identity + ":" + password).getBytes(StandardCharsets.UTF_8);
        return SCHEME + Base64.getEncoder().encodeToString(credentials);
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of(file), StandardCharsets.UTF_8);
        } catch (InvalidPathException | IOException unreadable) {
            throw new UsageException("cannot read " + file + "; name a text file");
        }
    }
}
