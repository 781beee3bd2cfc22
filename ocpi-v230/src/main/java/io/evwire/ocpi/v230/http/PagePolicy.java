// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

/**
 * How far the links of a list are followed. Immutable.
 *
 * @param maxPages the most pages that are fetched, at least 1
 * @param maxObjects when so many objects have come, faulty ones included, no more pages are fetched; at least 1
 * @param maxEmptyPages the most pages without an object that are fetched one after another, before the one that ends
 *     the list; 0 or more
 * @param httpsForHttp whether a link to {@code http} is followed by {@code https} where that was asked: a server behind
 *     a proxy that speaks TLS for it may not know its own scheme. Only the server that was asked is asked again; a link
 *     with a port of its own, other than 80 and the one that was asked, is not followed
 */
public record PagePolicy(int maxPages, int maxObjects, int maxEmptyPages, boolean httpsForHttp) {

    /** 100,000 pages, ten million objects, 100 empty pages; {@code http} is another server than {@code https}. */
    public static final PagePolicy STANDARD = new PagePolicy(100_000, 10_000_000, 100, false);

    /**
     * Refuses bounds that are none.
     *
     * @param maxPages the most pages that are fetched, at least 1
     * @param maxObjects when so many objects have come, faulty ones included, no more pages are fetched; at least 1
     * @param maxEmptyPages the most pages without an object that are fetched one after another, before the one that
     *     ends the list; 0 or more
     * @param httpsForHttp whether a link to {@code http} is followed by {@code https} where that was asked: a server
     *     behind a proxy that speaks TLS for it may not know its own scheme. Only the server that was asked is asked
     *     again; a link with a port of its own, other than 80 and the one that was asked, is not followed
     */
    public PagePolicy {
        atLeast(1, maxPages, "maxPages");
        atLeast(1, maxObjects, "maxObjects");
        atLeast(0, maxEmptyPages, "maxEmptyPages");
    }

    /**
     * This policy with another number of pages.
     *
     * @param most the most pages that are fetched
     * @return a copy
     */
    public PagePolicy withMaxPages(int most) {
        return new PagePolicy(most, maxObjects, maxEmptyPages, httpsForHttp);
    }

    /**
     * This policy with another number of objects.
     *
     * @param most the number of objects after which no more pages are fetched
     * @return a copy
     */
    public PagePolicy withMaxObjects(int most) {
        return new PagePolicy(maxPages, most, maxEmptyPages, httpsForHttp);
    }

    /**
     * This policy with another number of empty pages.
     *
     * @param most the most that are fetched one after another
     * @return a copy
     */
    public PagePolicy withMaxEmptyPages(int most) {
        return new PagePolicy(maxPages, maxObjects, most, httpsForHttp);
    }

    /**
     * This policy, with links to {@code http} followed by {@code https}.
     *
     * @return a copy
     */
    public PagePolicy withHttpsForHttp() {
        return new PagePolicy(maxPages, maxObjects, maxEmptyPages, true);
    }

    private static void atLeast(int least, int value, String name) {
        if (value < least) {
            throw new IllegalArgumentException(name + " is " + least + " or more, found " + value);
        }
    }
}
