// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Ways to spoil a valid text. */
public enum Mutation {
    /** Two values of the text change places. */
    SWAP_VALUES {
        @Override
        byte[] apply(String text, JsonSpans spans, Random random) {
            JsonSpans.Span a = anyValue(spans, random);
            JsonSpans.Span b = anyValue(spans, random);
            if (a.overlaps(b)) {
                return REPLACE_VALUE.apply(text, spans, random);
            }
            boolean inOrder = a.start() < b.start();
            JsonSpans.Span first = inOrder ? a : b;
            JsonSpans.Span second = inOrder ? b : a;
            return utf8(text.substring(0, first.start())
                    + second.of(text)
                    + text.substring(first.end(), second.start())
                    + first.of(text)
                    + text.substring(second.end()));
        }
    },
    /** Another value stands in place of one. */
    REPLACE_VALUE {
        @Override
        byte[] apply(String text, JsonSpans spans, Random random) {
            return replace(text, anyValue(spans, random), any(STRANGE_VALUES, random));
        }
    },
    /** Any single bit is flipped. */
    FLIP_BIT {
        @Override
        byte[] apply(String text, JsonSpans spans, Random random) {
            byte[] bytes = utf8(text);
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            return bytes;
        }
    },
    /** Some bytes are replaced by others. */
    OVERWRITE_BYTES {
        @Override
        byte[] apply(String text, JsonSpans spans, Random random) {
            byte[] bytes = utf8(text);
            int start = random.nextInt(bytes.length);
            int end = Math.min(bytes.length, start + 1 + random.nextInt(4));
            for (int i = start; i < end; i++) {
                bytes[i] = (byte) random.nextInt(256);
            }
            return bytes;
        }
    },
    /** The text breaks off anywhere, in a character too. */
    CUT {
        @Override
        byte[] apply(String text, JsonSpans spans, Random random) {
            byte[] bytes = utf8(text);
            return Arrays.copyOf(bytes, random.nextInt(bytes.length));
        }
    },
    /** A property stands twice, once perhaps with another value. */
    REPEAT_PROPERTY {
        @Override
        byte[] apply(String text, JsonSpans spans, Random random) {
            if (spans.members().isEmpty()) {
                return INSERT_PROPERTY.apply(text, spans, random);
            }
            JsonSpans.Span member = any(spans.members(), random);
            String copy = member.of(text);
            if (random.nextBoolean()) {
                copy = copy.substring(0, copy.indexOf("\":") + 2) + any(STRANGE_VALUES, random);
            }
            return utf8(text.substring(0, member.end()) + "," + copy + text.substring(member.end()));
        }
    },
    /** A property is added that no schema knows. */
    INSERT_PROPERTY {
        @Override
        byte[] apply(String text, JsonSpans spans, Random random) {
            int at = any(spans.objects(), random);
            String separator = text.charAt(at) == '}' ? "" : ",";
            String property = "\"" + any(STRANGE_NAMES, random) + "\":" + any(STRANGE_VALUES, random);
            return utf8(text.substring(0, at) + property + separator + text.substring(at));
        }
    },
    /** A property is left out. */
    REMOVE_PROPERTY {
        @Override
        byte[] apply(String text, JsonSpans spans, Random random) {
            if (spans.members().isEmpty()) {
                return INSERT_PROPERTY.apply(text, spans, random);
            }
            JsonSpans.Span member = any(spans.members(), random);
            boolean isFirst = text.charAt(member.start() - 1) == '{';
            boolean isLast = text.charAt(member.end()) == '}';
            int start = isFirst ? member.start() : member.start() - 1;
            int end = isFirst && !isLast ? member.end() + 1 : member.end();
            return utf8(text.substring(0, start) + text.substring(end));
        }
    };

    private static final List<String> STRANGE_VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "2",
            "1.0",
            "1e2",
            "0.5",
            "-0",
            "2147483648",
            "1e1000000000",
            "-1e-1000000000",
            "9".repeat(300),
            "\"\"",
            "\"Accepted\"",
            "\"2026-02-30T10:00:00Z\"",
            "\"2026-01-31T10:00:00.1234567+18:01\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"" + "x".repeat(20_000) + "\"",
            "[]",
            "{}",
            "[null]",
            "[[[]]]",
            "{\"\":null}",
            "[".repeat(40) + "]".repeat(40),
            "{\"a\":".repeat(40) + "1" + "}".repeat(40),
            "{\"a\":1,\"a\":2}",
            "[" + "0,".repeat(3_000) + "0]",
            "NaN",
            "01",
            "'x'",
            "\"\\x\"",
            "");

    private static final List<String> STRANGE_NAMES = List.of(
            "unknown",
            "",
            "customData",
            "vendorId",
            "a/b~c",
            "\\u0000",
            "\\ud800",
            "x".repeat(300),
            "\\u006f\\u006c\\u0064",
            "\u202E\uD83D\uDE00");

    abstract byte[] apply(String text, JsonSpans spans, Random random);

    /** Spoils a valid text; the result is still valid only by luck. */
    public byte[] of(String validJson, Random random) {
        return apply(validJson, JsonSpans.of(validJson), random);
    }

    private static byte[] replace(String text, JsonSpans.Span span, String with) {
        return utf8(text.substring(0, span.start()) + with + text.substring(span.end()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The first three values are the frame's header, which the fewest and the gravest faults are about. */
    private static JsonSpans.Span anyValue(JsonSpans spans, Random random) {
        List<JsonSpans.Span> values = spans.values();
        return any(random.nextInt(3) == 0 ? values.subList(0, 3) : values, random);
    }

    private static <E> E any(List<E> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
