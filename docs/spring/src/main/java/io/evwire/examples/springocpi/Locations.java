// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples.springocpi;

import io.evwire.ocpi.v230.http.PageQuery;
import io.evwire.ocpi.v230.locations.Location;
import io.evwire.ocpi.v230.server.ListCursor;
import io.evwire.ocpi.v230.server.LocationsSenderHandler;
import io.evwire.ocpi.v230.server.Received;
import io.evwire.ocpi.v230.server.Reply;
import io.evwire.ocpi.v230.types.CiString;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The locations of this party, in pages that are written while they are read. */
@Component
public class Locations implements LocationsSenderHandler {

    /** Where its endpoint is. */
    static final String PATH = "/ocpi/2.3.0/locations";

    private static final int MAX_LIMIT = 50;

    private final Map<String, Location> all = new ConcurrentSkipListMap<>();
    private final String url;

    /**
     * Made by Spring.
     *
     * @param root the root of our URLs as others see them, behind whatever proxy: never what a request says
     */
    public Locations(@Value("${ocpi.root}") String root) {
        this.url = root + PATH;
    }

    /**
     * Takes a location, new or changed.
     *
     * @param location the location
     */
    public void put(Location location) {
        all.put(location.id().wireValue(), location);
    }

    @Override
    public Reply<Location> getLocation(Received received, CiString locationId) {
        Location location = all.get(locationId.wireValue());
        return location == null ? Reply.notFound("no such location") : Reply.of(location);
    }

    @Override
    public Reply<List<Location>> getLocations(Received received, PageQuery page) {
        return Reply.page(page, url, MAX_LIMIT, new ListCursor<Location>() {
            @Override
            public int count(PageQuery bounds) {
                return (int) within(bounds).count();
            }

            @Override
            public Iterator<Location> objects(PageQuery bounds, int offset, int limit) {
                return within(bounds).skip(offset).limit(limit).iterator();
            }
        });
    }

    private Stream<Location> within(PageQuery bounds) {
        return all.values().stream().filter(location -> bounds.includes(location.lastUpdated()));
    }
}
