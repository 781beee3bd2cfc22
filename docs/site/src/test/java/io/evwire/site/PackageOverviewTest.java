// SPDX-License-Identifier: Apache-2.0
package io.evwire.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpp.rpc.Action;
import io.evwire.ocpp.rpc.FunctionalBlock;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The overview of each package of messages names them by their functional block. */
class PackageOverviewTest {

    @Test
    void everyMessageStandsUnderItsBlock() throws IOException {
        for (OcppVersion version : OcppVersion.all(WrittenSite.REPOSITORY)) {
            String basePackage = version.protocol().models().basePackage();
            String module = basePackage.endsWith("v201") ? "ocpp-v201" : "ocpp-v21";
            String overview = Files.readString(WrittenSite.REPOSITORY.resolve(
                            module + "/src/main/java/" + basePackage.replace('.', '/') + "/message/package-info.java"))
                    .replaceAll("\\s*\\n \\*\\s*", " ");
            for (FunctionalBlock block : FunctionalBlock.values()) {
                List<String> expected = version.actions().inBlock(block).stream()
                        .map(Action::requestType)
                        .map(Class::getSimpleName)
                        .toList();
                assertThat(listed(overview, block))
                        .as("%s, block %s", module, block)
                        .containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    private static List<String> listed(String overview, FunctionalBlock block) {
        Matcher item =
                Pattern.compile("<li>" + block + "\\. (.*?)(?=<li>|</ul>)").matcher(overview);
        return item.find()
                ? Pattern.compile("\\{@link (\\w+)\\}")
                        .matcher(item.group(1))
                        .results()
                        .map(found -> found.group(1))
                        .toList()
                : List.of();
    }
}
