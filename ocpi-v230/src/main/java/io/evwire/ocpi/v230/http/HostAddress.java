// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the host of a URL tells of where it leads. */
final class HostAddress {

    private static final Pattern NAME =
            Pattern.compile("[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*");
    private static final Pattern LOOKS_LIKE_A_NUMBER = Pattern.compile("(.*\\.)?([0-9]+|0x[0-9a-f]*)");
    private static final String PART = "(0|[1-9][0-9]{0,2})";
    private static final Pattern IPV4 = Pattern.compile(PART + "\\." + PART + "\\." + PART + "\\." + PART);
    private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f:.]+]");

    /** Names that never leave the own network. */
    private static final List<String> PRIVATE_NAMES =
            List.of("localhost", "local", "internal", "intranet", "lan", "home", "corp", "home.arpa", "localdomain");

    private static final int IPV4_LENGTH = 4;
    private static final int IPV6_LENGTH = 16;

    private HostAddress() {}

    /** Why a host must not be asked; null when it may. */
    static @Nullable String refusal(
            String host, boolean isPrivateAllowed, @Nullable Function<String, List<InetAddress>> resolver) {
        String lower = host.toLowerCase(Locale.ROOT);
        String name = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        if (IPV6.matcher(name).matches() || LOOKS_LIKE_A_NUMBER.matcher(name).matches()) {
            InetAddress address = literal(name);
            if (address == null) {
                return "a host that clients read differently";
            }
            return isPrivateAllowed || isPublic(address) ? null : "a private address";
        }
        if (!NAME.matcher(name).matches()) {
            return "a host that clients read differently";
        }
        if (isPrivateAllowed) {
            return null;
        }
        return isPrivateName(name) ? "a name of a private network" : resolved(name, resolver);
    }

    private static @Nullable String resolved(String name, @Nullable Function<String, List<InetAddress>> resolver) {
        if (resolver == null) {
            return null;
        }
        List<InetAddress> addresses = resolver.apply(name);
        if (addresses.isEmpty()) {
            return "an unknown host";
        }
        return addresses.stream().allMatch(HostAddress::isPublic) ? null : "a name of a private address";
    }

    private static boolean isPrivateName(String name) {
        return name.indexOf('.') < 0
                || PRIVATE_NAMES.stream().anyMatch(known -> name.equals(known) || name.endsWith("." + known));
    }

    /** The address that a text is in every reading; null where there is none. */
    private static @Nullable InetAddress literal(String text) {
        boolean isIpv6 = text.startsWith("[");
        if (!isIpv6 && !isIpv4(text)) {
            return null;
        }
        try {
            // A literal address is read, not looked up.
            return InetAddress.getByName(text);
        } catch (UnknownHostException noAddress) {
            return null;
        }
    }

    private static boolean isIpv4(String text) {
        return IPV4.matcher(text).matches()
                && Arrays.stream(text.split("\\.", -1))
                        .mapToInt(Integer::parseInt)
                        .allMatch(part -> part <= 255);
    }

    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address ? isPublicIpv6(bytes) : isPublicIpv4(bytes, 0);
    }

    private static boolean isPublicIpv4(byte[] bytes, int start) {
        int first = bytes[start] & 0xff;
        int second = bytes[start + 1] & 0xff;
        int third = bytes[start + 2] & 0xff;
        return switch (first) {
            case 0, 10, 127 -> false;
            case 100 -> second < 64 || second > 127;
            case 169 -> second != 254;
            case 172 -> second < 16 || second > 31;
            case 192 -> second != 168 && !(second == 0 && (third == 0 || third == 2)) && !(second == 88 && third == 99);
            case 198 -> second != 18 && second != 19 && !(second == 51 && third == 100);
            case 203 -> !(second == 0 && third == 113);
            // Groups, and what is reserved.
            default -> first < 224;
        };
    }

    private static boolean isPublicIpv6(byte[] bytes) {
        if (startsWith(bytes, 0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0)) {
            return isPublicIpv4(bytes, IPV6_LENGTH - IPV4_LENGTH);
        }
        if (startsWith(bytes, 0x20, 0x02)) {
            return isPublicIpv4(bytes, 2);
        }
        boolean isGlobal = (bytes[0] & 0xe0) == 0x20;
        boolean isOfProtocols = startsWith(bytes, 0x20, 0x01) && (bytes[2] & 0xfe) == 0;
        boolean isOfDocuments =
                startsWith(bytes, 0x20, 0x01, 0x0d, 0xb8) || (startsWith(bytes, 0x3f, 0xff) && (bytes[2] & 0xf0) == 0);
        return isGlobal && !isOfProtocols && !isOfDocuments;
    }

    private static boolean startsWith(byte[] bytes, int... expected) {
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[i] & 0xff) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
