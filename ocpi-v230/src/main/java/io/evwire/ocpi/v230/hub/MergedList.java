// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.hub;

import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.http.Headers;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.PageHeaders;
import io.evwire.ocpi.v230.http.Query;
import io.evwire.ocpi.v230.http.Routing;
import io.evwire.ocpi.v230.hubclientinfo.ConnectionStatus;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/**
 * The list of all parties: the pages of one after those of another, each as its party gave it. The link to the next
 * page says whose it is. How many objects there are is not told: nobody knows before the last page.
 */
final class MergedList {

    /** The parameter that says whose page is asked for; the others are that party's. */
    private static final String PARTY = "hub_party";

    private static final List<String> FILTERS =
            List.of("date_from", "date_to", "limit", "timeslot_from", "timeslot_to");

    private static final List<String> OF_ONE_PARTY = List.of("X-Total-Count", "Link");

    private final HubDirectory directory;
    private final Hops hops;
    private final HubReplies replies;

    MergedList(HubDirectory directory, Hops hops, HubReplies replies) {
        this.directory = directory;
        this.hops = hops;
        this.replies = replies;
    }

    /** A page: of the party that the request names, or of the first. */
    CompletableFuture<HttpReply> page(HubRequest request, List<Receiver> all) {
        List<Receiver> receivers = all.stream().filter(this::takesPart).toList();
        Query query = Query.parse(request.http().query());
        String name = query.first(PARTY);
        int index = name == null ? 0 : indexOf(receivers, name);
        boolean isList = request.isList();
        if (!isList || index < 0) {
            Violation fault = isList
                    ? Violation.ofUrl(PARTY, ViolationKind.RULE, "no party that is here")
                    : Violation.ofUrl("", ViolationKind.RULE, "the hub itself has lists alone");
            return CompletableFuture.completedFuture(replies.invalid(
                    List.of(fault),
                    request.headers().response(request.headers().routing().swapped())));
        }
        if (receivers.isEmpty()) {
            return CompletableFuture.completedFuture(replies.emptyList(
                    request.headers().response(request.headers().routing().swapped())));
        }
        Receiver receiver = receivers.get(index);
        Query asked = without(query);
        return hops.pass(
                        request,
                        receiver,
                        new Routing(receiver.party(), request.from()),
                        asked.parameters().isEmpty() ? null : asked.encode())
                .thenApply(reply -> linked(request, receivers, index, reply));
    }

    /** A party that is offline takes part, so that the list is not taken for complete without it. */
    private boolean takesPart(Receiver receiver) {
        ConnectionStatus status = directory.status(receiver.party());
        return status == ConnectionStatus.CONNECTED || status == ConnectionStatus.OFFLINE;
    }

    private static int indexOf(List<Receiver> receivers, String name) {
        for (int i = 0; i < receivers.size(); i++) {
            if (receivers.get(i).party().toString().equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
    }

    private static Query without(Query query) {
        Query others = Query.NONE;
        for (Map.Entry<String, String> parameter : query.parameters()) {
            if (!parameter.getKey().equals(PARTY)) {
                others = others.with(parameter.getKey(), parameter.getValue());
            }
        }
        return others;
    }

    /** The page with a link to the party's next one, or to the first of the next party. */
    private static HttpReply linked(HubRequest request, List<Receiver> receivers, int index, HttpReply reply) {
        PageHeaders page = PageHeaders.read(reply.headers());
        String next = page.next();
        boolean isLast = index + 1 == receivers.size();
        String link;
        if (next != null) {
            link = named(receivers.get(index), next);
        } else if (isLast || page.isLinkUnreadable()) {
            link = null;
        } else {
            link = named(
                    receivers.get(index + 1),
                    filtersOf(request)
                            .appendTo(HubUrls.ofList(request.endpoint().url(), request.below())));
        }
        List<String> left = page.isLinkUnreadable() ? List.of("X-Total-Count") : OF_ONE_PARTY;
        Headers kept = without(reply.headers(), left)
                .with(request.headers().response(request.headers().routing().swapped()));
        HttpReply answer = new HttpReply(reply.status(), kept, reply.body());
        return link == null ? answer : answer.with(new PageHeaders(link, null, null).write());
    }

    private static String named(Receiver receiver, String url) {
        return Query.NONE.with(PARTY, receiver.party().toString()).appendTo(url);
    }

    /** What is asked for of every party; where a page begins is one party's own, in whatever words. */
    private static Query filtersOf(HubRequest request) {
        Query filters = Query.NONE;
        for (Map.Entry<String, String> parameter :
                without(Query.parse(request.http().query())).parameters()) {
            if (FILTERS.contains(parameter.getKey())) {
                filters = filters.with(parameter.getKey(), parameter.getValue());
            }
        }
        return filters;
    }

    private static Headers without(Headers headers, List<String> names) {
        Map<String, List<String>> kept = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        kept.putAll(headers.asMap());
        names.forEach(kept::remove);
        return Headers.of(kept);
    }
}
