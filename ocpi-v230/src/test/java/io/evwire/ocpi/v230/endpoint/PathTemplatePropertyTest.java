package io.evwire.ocpi.v230.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evwire.ocpi.v230.http.HttpMethod;
import io.evwire.ocpi.v230.versions.InterfaceRole;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PathTemplatePropertyTest {

    @Property
    void everyOperationIsFoundByThePathItBuilds(
            @ForAll @CharRange(from = ' ', to = '~') @StringLength(min = 1, max = 36) String value) {
        if (value.equals(".") || value.equals("..")) {
            return;
        }
        for (OperationCatalog catalog : List.of(OperationCatalog.BOOKINGS_10, OperationCatalog.BOOKINGS_11)) {
            for (Operation<?, ?> operation : catalog.operations()) {
                PathTemplate template = operation.template();
                if (template.isUrl()) {
                    continue;
                }
                int count = template.parameters().size();
                String path = template.fill(
                        IntStream.range(0, count).mapToObj(i -> value).toArray(CharSequence[]::new));
                InterfaceRole role = operation.role() == null ? InterfaceRole.RECEIVER : operation.role();
                OperationMatch match = catalog.match(
                        operation.module(), role, operation.method().name(), path);
                assertThat(match).as("%s %s", operation, path).isInstanceOf(OperationMatch.Found.class);
                OperationMatch.Found found = (OperationMatch.Found) match;
                assertThat(found.operation()).as(path).isSameAs(operation);
                for (String name : template.parameters()) {
                    assertThat(found.values().get(name).wireValue()).isEqualTo(value);
                }
            }
        }
    }

    @Property
    void anyPathIsAnsweredWithoutAnException(@ForAll String path, @ForAll HttpMethod method) {
        for (Operation<?, ?> operation : OperationCatalog.BOOKINGS_10.operations()) {
            assertThat(OperationCatalog.BOOKINGS_10.match(
                            operation.module(), InterfaceRole.RECEIVER, method.name(), path))
                    .isNotNull();
        }
    }

    @Test
    void refusesValuesThatWouldLeadElsewhere() {
        for (String value : List.of("", ".", "..")) {
            assertThatThrownBy(() -> new PathTemplate("/{location_id}").fill(value))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("location_id");
        }
        assertThat(new PathTemplate("/{location_id}/x").fill("a/../b?c#d%2e")).isEqualTo("/a%2F..%2Fb%3Fc%23d%252e/x");
    }
}
