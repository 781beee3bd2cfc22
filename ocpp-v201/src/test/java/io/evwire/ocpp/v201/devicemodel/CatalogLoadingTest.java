// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v201.devicemodel;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.testing.IsolatedRun;
import io.evwire.ocpp.v201.Ocpp201;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CatalogLoadingTest {

    @Test
    void doesNotHappenWhenAMessageIsDecoded() throws Exception {
        Set<String> loaded = IsolatedRun.loadedClasses(DecodeHeartbeat.class);
        assertThat(loaded)
                .contains("io.evwire.ocpp.v201.message.HeartbeatRequest")
                .noneMatch(name -> name.contains(".devicemodel.") && !name.contains("CatalogLoadingTest"));
    }

    @Test
    void happensForTheOneComponentThatIsUsed() throws Exception {
        Set<String> loaded = IsolatedRun.loadedClasses(ReadConstant.class);
        assertThat(loaded)
                .contains("io.evwire.ocpp.v201.devicemodel.OCPPCommCtrlr")
                .doesNotContain(
                        "io.evwire.ocpp.v201.devicemodel.TxCtrlr", "io.evwire.ocpp.v201.devicemodel.StandardVariables");
    }

    static final class DecodeHeartbeat implements Runnable {
        @Override
        public void run() {
            Ocpp201.codec().decode("[2,\"1\",\"Heartbeat\",{}]").orThrow();
        }
    }

    static final class ReadConstant implements Runnable {
        @Override
        public void run() {
            OCPPCommCtrlr.HEARTBEAT_INTERVAL.componentName();
        }
    }
}
