// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples.spring;

import io.evwire.ocpp.endpoint.OcppEndpoint;
import io.evwire.ocpp.v21.enumeration.ResetEnum;
import io.evwire.ocpp.v21.message.ResetRequest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What can be asked of a station. No thread waits for its answer. */
@RestController
public class StationController {

    private final Stations stations;

    /**
     * Made by Spring.
     *
     * @param stations those that are connected
     */
    public StationController(Stations stations) {
        this.stations = stations;
    }

    /**
     * Resets a station when it is idle.
     *
     * @param identity the identity of the station
     * @return the status that it answers with
     */
    @PostMapping("/stations/{identity}/reset")
    public CompletionStage<String> reset(@PathVariable("identity") String identity) {
        OcppEndpoint station = stations.find(identity);
        if (station == null) {
            return CompletableFuture.failedFuture(new ResponseStatusException(HttpStatus.NOT_FOUND));
        }
        return station.call(ResetRequest.builder().type(ResetEnum.ON_IDLE).build())
                .thenApply(answer -> answer.status().wireValue());
    }
}
