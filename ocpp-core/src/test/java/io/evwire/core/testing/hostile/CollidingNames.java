// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Property names that a hash table of the tokenizer cannot tell apart, whatever its seed. */
public enum CollidingNames {
    /** {@code ab} and {@code bA} have one hash as characters, and so have all texts made of as many of either. */
    AS_CHARACTERS {
        @Override
        public List<String> names(int count, long salt) {
            int blocks = Math.max(9, Integer.SIZE - Integer.numberOfLeadingZeros(count - 1));
            String prefix = prefix(salt);
            return IntStream.range(0, count)
                    .mapToObj(i -> prefix + blocks(i, blocks))
                    .toList();
        }

        private String blocks(int bits, int blocks) {
            return IntStream.range(0, blocks)
                    .mapToObj(block -> (bits >> block & 1) == 0 ? "ab" : "bA")
                    .collect(Collectors.joining());
        }

        private String prefix(long salt) {
            return Long.toString(salt & 0xFFFF, 36);
        }
    },
    /** Eight ASCII bytes, two words whose sum after the first was mixed is one and the same. */
    AS_BYTES {
        @Override
        public List<String> names(int count, long salt) {
            Random random = new Random(salt);
            int sum = mixed(letters(random)) + FACTOR * letters(random);
            List<String> names = new ArrayList<>();
            while (names.size() < count) {
                int first = letters(random);
                int second = (sum - mixed(first)) * INVERSE;
                if (isPrintable(second)) {
                    names.add(text(first) + text(second));
                }
            }
            return names.stream().distinct().toList();
        }

        private int mixed(int word) {
            int hash = word + (word >>> 15);
            return hash ^ (hash >>> 9);
        }

        private int letters(Random random) {
            int word = 0;
            for (int i = 0; i < Integer.BYTES; i++) {
                word = word << 8 | 'a' + random.nextInt(26);
            }
            return word;
        }

        private boolean isPrintable(int word) {
            return text(word).chars().allMatch(c -> c > ' ' && c < 0x7F && c != '"' && c != '\\');
        }

        private String text(int word) {
            return IntStream.of(24, 16, 8, 0)
                    .mapToObj(shift -> Character.toString((char) (word >>> shift & 0xFF)))
                    .collect(Collectors.joining());
        }
    };

    private static final int FACTOR = 33;
    /** Times the factor, it is one in 32 bits. */
    private static final int INVERSE = 0x3E0F83E1;

    /**
     * Names with one hash.
     *
     * @param count how many, about
     * @param salt another one gives other names
     * @return the names, all different
     */
    public abstract List<String> names(int count, long salt);

    /**
     * An object whose members have these names.
     *
     * @param count how many members, about
     * @param salt another one gives other names
     * @return JSON text
     */
    public String object(int count, long salt) {
        return names(count, salt).stream().map(name -> "\"" + name + "\":1").collect(Collectors.joining(",", "{", "}"));
    }
}
