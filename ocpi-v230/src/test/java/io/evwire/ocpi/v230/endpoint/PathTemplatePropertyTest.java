// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evwire.core.violation.Violation;
import io.evwire.ocpi.v230.http.HttpMethod;
import io.evwire.ocpi.v230.http.PercentEncoding;
import io.evwire.ocpi.v230.versions.InterfaceRole;
import io.evwire.ocpi.v230.versions.ModuleID;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathTemplatePropertyTest {

    @Property
    void everyOperationIsFoundByThePathItBuilds(
            @ForAll @CharRange(from = ' ', to = '~') @StringLength(min = 1, max = 36) String value) {
        for (OperationCatalog catalog : List.of(OperationCatalog.BOOKINGS_10, OperationCatalog.BOOKINGS_11)) {
            for (Operation<?, ?> operation : catalog.operations()) {
                PathTemplate template = operation.template();
                if (template.isUrl()) {
                    continue;
                }
                List<String> values = template.parameters().stream()
                        .map(name -> fit(template, name, value))
                        .toList();
                String path = template.fill(values.toArray(CharSequence[]::new));
                InterfaceRole role = operation.role() == null ? InterfaceRole.RECEIVER : operation.role();
                OperationMatch match = catalog.match(
                        operation.module(), role, operation.method().name(), path);
                assertThat(match).as("%s %s", operation, path).isInstanceOf(OperationMatch.Found.class);
                OperationMatch.Found found = (OperationMatch.Found) match;
                assertThat(found.operation()).as(path).isSameAs(operation);
                assertThat(found.values().violations()).isEmpty();
                for (String name : template.parameters()) {
                    assertThat(found.values().get(name).wireValue()).isEqualTo(fit(template, name, value));
                }
            }
        }
    }

    private static String fit(PathTemplate template, String name, String value) {
        int maxLength = template.maxLengthOf(name);
        String cut = value.substring(0, Math.min(value.length(), maxLength));
        return PathValues.fault(name, cut, maxLength) == null ? cut : "x";
    }

    @Property
    void anyPathIsAnsweredWithoutAnException(@ForAll String path, @ForAll HttpMethod method) {
        for (Operation<?, ?> operation : OperationCatalog.BOOKINGS_10.operations()) {
            assertThat(OperationCatalog.BOOKINGS_10.match(
                            operation.module(), InterfaceRole.RECEIVER, method.name(), path))
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".",
                "..",
                "%2e",
                "%2E%2e",
                ".%2e",
                "%2e.",
                "%252e%252E",
                "%25252e.",
                "a\n",
                "a\u0000b",
                "\u007f",
                "\u00e9",
                "\ud800",
                "\u202e",
                "1234567890123456789012345678901234567"
            })
    void refusesValuesThatLeadElsewhereOrAreNoIdsInBothDirections(String value) {
        assertThatThrownBy(() -> new PathTemplate("/{location_id}", 36).fill(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("in the URL, location_id: ")
                .hasMessageEndingWith("give it another value");
        String received = value.equals("\ud800") ? "%ED%A0%80" : PercentEncoding.encode(value);
        assertThat(isRefused(received)).as(received).isTrue();
    }

    /** Whether a path with a segment, as a server receives it, is refused. */
    private static boolean isRefused(String segment) {
        OperationMatch match = OperationCatalog.BOOKINGS_10.match(
                ModuleID.LOCATIONS, InterfaceRole.RECEIVER, "GET", "/NL/CPO/" + segment);
        return !(match instanceof OperationMatch.Found found)
                || found.values().violations().size() == 1;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "//L",
                "%",
                "%2",
                "%zz",
                "%FF",
                "%C0%AE%C0%AE",
                "..",
                ".",
                "%2e%2e",
                "%2E",
                ".%2e",
                "%252e%2e"
            })
    void refusesAPathThatIsNotOneOfAnObject(String segment) {
        assertThat(isRefused(segment)).as(segment).isTrue();
    }

    @Test
    void namesTheValueThatLeadsElsewhere() {
        OperationMatch.Found found = (OperationMatch.Found)
                OperationCatalog.BOOKINGS_10.match(ModuleID.LOCATIONS, InterfaceRole.RECEIVER, "GET", "/%2e%2e/CPO/..");
        assertThat(found.values().violations())
                .extracting(Violation::inWords)
                .containsExactly("in the URL, country_code: not . or ..", "in the URL, location_id: not . or ..");
    }

    @Test
    void refusesTheEmptyValueAndEncodesEveryOther() {
        assertThatThrownBy(() -> new PathTemplate("/{location_id}", 36).fill(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("in the URL, location_id: at least 1 character");
        assertThat(new PathTemplate("/{location_id}/x", 36).fill("a/../b?c#d%2e"))
                .isEqualTo("/a%2F..%2Fb%3Fc%23d%252e/x");
    }
}
