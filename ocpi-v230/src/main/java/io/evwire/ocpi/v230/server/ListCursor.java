// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.server;

import io.evwire.ocpi.v230.http.PageQuery;
import java.util.Iterator;

/**
 * Leads through a list that is somewhere else, such as in a database. The order should be that of the last updates, the
 * oldest first, so that a change during paging moves nothing to a page that has been fetched.
 *
 * @param <T> what the objects are
 */
public interface ListCursor<T> {

    /**
     * How many objects are asked for.
     *
     * @param bounds the bounds of time; offset and limit are to be left aside
     * @return their number
     */
    int count(PageQuery bounds);

    /**
     * The objects of one page.
     *
     * @param bounds the bounds of time
     * @param offset how many of the objects within the bounds are before the page
     * @param limit the most objects in it
     * @return the objects, read while the answer goes out
     */
    Iterator<? extends T> objects(PageQuery bounds, int offset, int limit);
}
