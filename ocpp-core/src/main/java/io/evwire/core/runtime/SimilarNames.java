// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the name that somebody meant who wrote another one. */
public final class SimilarNames {

    /** Longer names are not compared letter by letter. */
    private static final int MAX_LENGTH = 40;

    private static final int MOST_EDITS = 2;

    /** A name that short is similar to too many. */
    private static final int LETTERS_FOR_EACH_EDIT = 3;

    private final List<String> names;
    private @Nullable Map<String, String> byLetters;

    /**
     * The names to choose from.
     *
     * @param names in any order
     */
    public SimilarNames(List<String> names) {
        this.names = List.copyOf(names);
    }

    /**
     * The name with the same letters, whatever their case and what stands between them.
     *
     * @param written what was written
     * @return the name, or null when there is none
     */
    public @Nullable String sameLetters(String written) {
        Map<String, String> letters = byLetters;
        if (letters == null) {
            letters = new HashMap<>();
            for (String name : names) {
                letters.put(letters(name), name);
            }
            // With final fields, so that another thread sees it whole.
            letters = Map.copyOf(letters);
            byLetters = letters;
        }
        return written.length() > MAX_LENGTH ? null : letters.get(letters(written));
    }

    /**
     * The name that is nearest: the one with the same letters, or else with a letter or two more, less or other.
     *
     * @param written what was written
     * @return the name, or null when none is near
     */
    public @Nullable String nearest(String written) {
        String same = sameLetters(written);
        if (same != null || written.length() > MAX_LENGTH) {
            return same;
        }
        String nearest = null;
        int least = Math.min(MOST_EDITS, written.length() / LETTERS_FOR_EACH_EDIT) + 1;
        String lower = written.toLowerCase(Locale.ROOT);
        for (String name : names) {
            if (Math.abs(name.length() - written.length()) < least && name.length() <= MAX_LENGTH) {
                int edits = edits(lower, name.toLowerCase(Locale.ROOT));
                if (edits < least) {
                    least = edits;
                    nearest = name;
                }
            }
        }
        return nearest;
    }

    /**
     * Whether what was written may be a name misspelt. Of a short name that is one letter, so that none is too short.
     *
     * @param written what was written
     * @param name the name
     * @return true for the same letters, and for a letter or two more, less or other
     */
    static boolean isNear(String written, String name) {
        return (isOfLengthNear(written, name)
                        && edits(written.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT)) <= mostEdits(written))
                || (written.length() <= MAX_LENGTH && letters(written).equals(letters(name)));
    }

    /**
     * Whether the length of what was written does not speak against it being a name misspelt.
     *
     * @param written what was written
     * @param name the name
     * @return false when more letters are missing or too many than is compared
     */
    static boolean isOfLengthNear(String written, String name) {
        return Math.abs(name.length() - written.length()) <= mostEdits(written) && name.length() <= MAX_LENGTH;
    }

    private static int mostEdits(String written) {
        return Math.max(1, Math.min(MOST_EDITS, written.length() / LETTERS_FOR_EACH_EDIT));
    }

    private static String letters(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '_' && c != '-' && c != ' ' && c != '.') {
                letters.append(Character.toLowerCase(c));
            }
        }
        return letters.toString();
    }

    /** How many letters are to be put in, left out or changed. */
    private static int edits(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
