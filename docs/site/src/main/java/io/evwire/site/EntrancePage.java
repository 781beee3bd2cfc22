// SPDX-License-Identifier: Apache-2.0
package io.evwire.site;

/** The first page, and the page of the search. */
final class EntrancePage {

    private static final String MAIN = """
            <p class="lead">Typed messages and fast, checked codecs for the protocols that run electric-vehicle charging, for Java 17 and newer.
            Every message is an immutable record; every check of the standard is made while decoding; every fault comes with the exact answer to it.</p>

            <ul class="cards">
            <li><h2><a href="ocpp-2.0.1/index.html">OCPP 2.0.1</a></h2><p>All 64 messages between a Charging Station and its CSMS, each with
            an example, the answer, typical faults and Java.</p></li>
            <li><h2><a href="ocpp-2.1/index.html">OCPP 2.1</a></h2><p>All 91 messages, and <a href="ocpp-2.1/index.html#new">what is new</a>:
            tariffs, limits, vehicle-to-grid, DER control, battery swap.</p></li>
            <li><h2><a href="ocpi-2.3.0/index.html">OCPI 2.3.0</a></h2><p>Every object and operation of roaming between parties: locations,
            sessions, CDRs, tariffs, tokens, commands, bookings, payments.</p></li>
            <li><h2><a href="guide/index.html">Guides</a></h2><p>Endpoints, errors, migration from 2.0.1 to 2.1, transactions, rules, device model, performance.</p></li>
            <li><h2><a href="apidocs/index.html">Javadoc</a></h2><p>Every public class.</p></li>
            </ul>

            <h2 id="ten-lines">The first ten lines</h2>
            <pre class="java" tabindex="0"><code>Optional&lt;Frame&gt; reply = Ocpp201.codec().decode(text).match(
                    valid -&gt; valid.frame() instanceof Call call ? Optional.of(handle(call)) : Optional.empty(),
                    invalid -&gt; Optional.ofNullable(invalid.reply()),
                    ignored -&gt; Optional.empty());
            reply.map(Ocpp201.codec()::encode).ifPresent(socket::send);

            Frame handle(Call call) {
                return call.payload() instanceof HeartbeatRequest
                        ? call.result(HeartbeatResponse.builder().currentTime(OffsetDateTime.now()).build())
                        : call.error(CallErrorCode.NOT_SUPPORTED, call.action() + " is not handled here");
            }</code></pre>
            <p><a href="guide/endpoint.html">Pending calls, time-outs and answers are done by an endpoint</a>, over a transport of your own.</p>

            <h2 id="which-protocol">Which protocol do I need?</h2>
            <div class="wide" tabindex="0"><table>
            <thead><tr><th>You have</th><th>You need</th></tr></thead>
            <tbody>
            <tr><td>A charging station, or the back office that stations connect to</td><td>OCPP. New installations: 2.1, which 2.0.1 stations can be
            <a href="guide/migration.html">migrated to</a>. Certified stations of today: mostly 2.0.1.</td></tr>
            <tr><td>A back office that works with other companies: roaming, payment, reservations</td><td>OCPI 2.3.0</td></tr>
            <tr><td>Stations that speak OCPP 1.6</td><td>Not this library. 1.6 has other messages, of which every page here tells what became of them where
            that is known. For 1.6 in Java there is <a href="https://github.com/ChargeTimeEU/Java-OCA-OCPP">ChargeTimeEU/Java-OCA-OCPP</a>.</td></tr>
            <tr><td>A vehicle that talks to a station</td><td>ISO 15118, which is another protocol; OCPP carries its certificates and needs.</td></tr>
            </tbody></table></div>
            """;

    private static final String SEARCH = """
            <form role="search" class="big-search" action="search.html">
            <label for="query">Words, values of the wire, properties, error codes, variables, requirement ids, classes</label>
            <input id="query" name="q" type="search" autocomplete="off" spellcheck="false">
            <button type="submit">Search</button>
            </form>
            <p id="count" role="status"></p>
            <ol id="results"></ol>
            <noscript><p>The search needs JavaScript. Without it: <a href="ocpp-2.0.1/index.html">messages of OCPP 2.0.1</a>,
            <a href="ocpp-2.1/index.html">of OCPP 2.1</a>, <a href="ocpi-2.3.0/index.html">objects of OCPI</a>.</p></noscript>
            """;

    private EntrancePage() {}

    static Page entrance() {
        return new Page(
                "index.html",
                "OCPP and OCPI for Java",
                "",
                "Reference of every message of OCPP 2.0.1, OCPP 2.1 and OCPI 2.3.0, and a Java library for them.",
                MAIN);
    }

    static Page search() {
        return new Page("search.html", "Search", "", "Search in the reference.", SEARCH);
    }
}
