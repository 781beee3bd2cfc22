// SPDX-License-Identifier: Apache-2.0
package io.evwire.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.evwire.ocpp.rpc.Action;
import io.evwire.ocpp.rule.Rule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ContentTest {

    private final JsonNode rulesByAction = Json.resource("rules-by-action.json");

    @Test
    void thereIsAPageForEveryMessage() {
        assertThat(count("ocpp-2.0.1/[A-Z]\\w*\\.html")).isEqualTo(64);
        assertThat(count("ocpp-2.1/[A-Z]\\w*\\.html")).isEqualTo(91);
    }

    @Test
    void noPageIsWithoutContentOrSummary() {
        assertThat(WrittenSite.PAGES.stream()
                        .filter(page -> page.summary().isBlank()
                                || WrittenSite.text(page.main()).strip().length() < 60)
                        .map(Page::path))
                .isEmpty();
    }

    @Test
    void nothingIsWithoutADescription() {
        List<String> without = new ArrayList<>();
        for (Page page : WrittenSite.PAGES) {
            if (!page.path().startsWith("guide/")
                    && page.main().matches("(?s).*(<dd></dd>|<p class=\"lead\"></p>|<p></p>|: *<span></span>).*")) {
                without.add(page.path());
            }
        }
        assertThat(without).isEmpty();
    }

    @Test
    void everyRuleStandsOnAPage() throws IOException {
        Set<String> known = new TreeSet<>();
        Set<String> actions = new TreeSet<>(Set.of("*"));
        for (OcppVersion version : OcppVersion.all(WrittenSite.REPOSITORY)) {
            version.rules().rules().stream().map(Rule::id).forEach(known::add);
            version.actions().all().stream().map(Action::name).forEach(actions::add);
        }
        Set<String> told = new TreeSet<>();
        rulesByAction.forEach(ids -> ids.forEach(id -> told.add(id.asText())));

        assertThat(told).isEqualTo(known);
        rulesByAction
                .fieldNames()
                .forEachRemaining(action -> assertThat(actions).contains(action));
    }

    @Test
    void whatIsNewInOcpp21IsMarked() {
        assertThat(WrittenSite.page("ocpp-2.1/TransactionEvent.html").main())
                .containsPattern("id=\"costDetails\"><dt><code>costDetails</code>.*new in 2\\.1")
                .containsPattern("<code>SoCLimitReached</code> <span class=\"mark new\">new in 2\\.1")
                .doesNotContainPattern("<code>Authorized</code> <span class=\"mark new\">");
        assertThat(WrittenSite.page("ocpp-2.1/index.html").main())
                .contains("SoCLimitReached", "BatterySwap", "transactionLimit");
        assertThat(WrittenSite.page("ocpp-2.0.1/TransactionEvent.html").main()).doesNotContain("new in 2.1");
    }

    private static long count(String path) {
        return WrittenSite.PAGES.stream()
                .filter(page -> page.path().matches(path))
                .count();
    }
}
