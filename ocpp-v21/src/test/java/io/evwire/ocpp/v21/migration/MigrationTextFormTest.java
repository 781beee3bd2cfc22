// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evwire.ocpp.migration.Answer;
import io.evwire.ocpp.migration.MigrationPolicy;
import io.evwire.ocpp.migration.MigrationResult;
import io.evwire.ocpp.v21.datatype.IdToken;
import io.evwire.ocpp.v21.enumeration.IdTokenEnumString;
import io.evwire.ocpp.v21.message.AuthorizeRequest;
import org.junit.jupiter.api.Test;

/** What stands in a log of migrations. */
class MigrationTextFormTest {

    private static final String SECRET = "S3CR3T".repeat(40);

    private final AuthorizeRequest request = AuthorizeRequest.builder()
            .idToken(IdToken.builder()
                    .idToken(SECRET)
                    .type(IdTokenEnumString.CENTRAL)
                    .build())
            .build();

    @Test
    void showsNoTokenThatIsTooLong() {
        MigrationResult<?> open = AuthorizeMigration.toV201(request, MigrationPolicy.NONE);
        assertThat(open).isInstanceOf(MigrationResult.DecisionsNeeded.class);
        assertThat(open.toString()).contains("/idToken/idToken").doesNotContain("S3CR3T");
        assertThatThrownBy(open::orThrow).hasMessageContaining("at most 36").hasMessageNotContaining("S3CR3T");
    }

    @Test
    void showsNoTokenThatWasReplacedOrShallReplace() {
        MigrationResult<?> replaced = AuthorizeMigration.toV201(request, decision -> new Answer.Use("S3CR3T-2"));
        assertThat(replaced.orThrow().toString()).doesNotContain("S3CR3T");
        assertThat(replaced.toString()).contains("REPLACED").doesNotContain("S3CR3T");
        assertThatThrownBy(() -> AuthorizeMigration.toV201(request, decision -> new Answer.Use(SECRET)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("S3CR3T")
                .rootCause()
                .hasMessageNotContaining("S3CR3T");
    }
}
