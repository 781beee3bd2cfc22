// SPDX-License-Identifier: Apache-2.0
package io.evwire.benchmarks;

import io.evwire.ocpp.v201.datatype.Component;
import io.evwire.ocpp.v201.datatype.EVSE;
import io.evwire.ocpp.v201.datatype.ReportData;
import io.evwire.ocpp.v201.datatype.Variable;
import io.evwire.ocpp.v201.datatype.VariableAttribute;
import io.evwire.ocpp.v201.datatype.VariableCharacteristics;
import io.evwire.ocpp.v201.enumeration.AttributeEnum;
import io.evwire.ocpp.v201.enumeration.DataEnum;
import io.evwire.ocpp.v201.enumeration.MutabilityEnum;
import io.evwire.ocpp.v201.message.NotifyReportRequest;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;

/** One part of a report on the device model. */
final class Report {

    static final int VARIABLES = 46;

    private static final List<String> COMPONENTS =
            List.of("EVSE", "Connector", "SmartChargingCtrlr", "OCPPCommCtrlr", "SampledDataCtrlr");
    private static final List<String> NAMES =
            List.of("Power", "ACCurrent", "LimitChangeSignificance", "HeartbeatInterval", "TxUpdatedInterval");

    private Report() {}

    static NotifyReportRequest notifyReport() {
        return NotifyReportRequest.builder()
                .requestId(4711)
                .generatedAt(OffsetDateTime.parse("2026-01-31T10:15:00Z"))
                .seqNo(3)
                .tbc(true)
                .reportData(
                        IntStream.range(0, VARIABLES).mapToObj(Report::variable).toList())
                .build();
    }

    private static ReportData variable(int number) {
        return ReportData.builder()
                .component(Component.builder()
                        .name(COMPONENTS.get(number % COMPONENTS.size()))
                        .instance("Instance" + number)
                        .evse(EVSE.builder().id(1 + number % 4).connectorId(1).build())
                        .build())
                .variable(Variable.builder()
                        .name(NAMES.get(number % NAMES.size()))
                        .instance("L" + (1 + number % 3))
                        .build())
                .variableAttribute(List.of(
                        attribute(AttributeEnum.ACTUAL, MutabilityEnum.READ_WRITE, 10 + number),
                        attribute(AttributeEnum.MAX_SET, MutabilityEnum.READ_ONLY, 400)))
                .variableCharacteristics(VariableCharacteristics.builder()
                        .unit("A")
                        .dataType(DataEnum.DECIMAL)
                        .minLimit(BigDecimal.ZERO)
                        .maxLimit(new BigDecimal("400.0"))
                        .supportsMonitoring(number % 2 == 0)
                        .build())
                .build();
    }

    private static VariableAttribute attribute(AttributeEnum type, MutabilityEnum mutability, int value) {
        return VariableAttribute.builder()
                .type(type)
                .value(value + ".5")
                .mutability(mutability)
                .persistent(true)
                .build();
    }
}
