// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.naming;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes constants out of the names in the standard's catalogs, whose mixed capitals follow no rule. */
public final class CatalogNames {

    // The names of technologies are one word each; then capitals up to the next word (EVSide), words, and numbers.
    private static final Pattern WORD =
            Pattern.compile("CHAdeMO|ISO15118|PnC|SoC|SoH|V2[GX]|[A-Z]+(?![a-z])\\d*|[A-Z]?[a-z]+\\d*|\\d+");

    private CatalogNames() {}

    /**
     * The constant of a name: {@code ISO15118EvseId} becomes {@code ISO15118_EVSE_ID}, {@code OverExcitedPF}
     * {@code OVER_EXCITED_PF}.
     *
     * @param name the standard's name
     * @return the constant's name
     */
    public static String constant(String name) {
        return startingWithLetter(WORD.matcher(name)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining("_"))
                .toUpperCase(Locale.ROOT));
    }

    /**
     * The constant of a symbol, which is one word: {@code kVAh} becomes {@code KVAH}.
     *
     * @param symbol the symbol of a unit
     * @return the constant's name
     */
    public static String symbol(String symbol) {
        return startingWithLetter(symbol.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"));
    }

    private static String startingWithLetter(String name) {
        return !name.isEmpty() && Character.isLetter(name.charAt(0)) ? name : "_" + name;
    }
}
