// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.catalog;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.jsonschema2pojo.exception.GenerationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data file that cannot be generated faithfully fails the build and says where. */
class CatalogFaultTest {

    private static final String FAN = "FanCtrlr,,,,,,Runs the fan.";

    @TempDir
    Path data;

    @TempDir
    Path target;

    private CatalogFiles files;

    @BeforeEach
    void writeCorrectFiles() throws IOException {
        files = new CatalogFiles(data);
    }

    @Test
    void refusesTheSameVariableTwiceInAnyLetterCase() throws IOException {
        files.components(FAN, "FanCtrlr,Mode,Low,no,string,,", "FanCtrlr,mode,low,no,string,,");
        assertRefused("components-variables.csv:5", "FanCtrlr.mode[low]", "components-variables.csv:4");
    }

    @Test
    void refusesTwoVariablesUnderOneConstant() throws IOException {
        files.components(FAN, "FanCtrlr,ModeLow,,no,string,,", "FanCtrlr,Mode,Low,no,string,,");
        assertRefused("components-variables.csv:5", "MODE_LOW", "components-variables.csv:4");
    }

    @Test
    void refusesAVariableThatTakesTheConstantOfItsComponent() throws IOException {
        files.components(FAN, "FanCtrlr,Component,,no,string,,");
        assertRefused("COMPONENT");
    }

    @Test
    void refusesTwoComponentsUnderOneClassName() throws IOException {
        files.components(FAN, "FANCtrlr,,,,,,Runs another fan.");
        assertRefused("components-variables.csv:4", "FANCtrlr", "components-variables.csv:3");
    }

    @Test
    void refusesAComponentThatTakesTheNameOfAGeneratedClass() throws IOException {
        files.components("SecurityEvents,,,,,,Not that one.");
        assertRefused("SecurityEvents", "the generator");
    }

    @Test
    void refusesAComponentThatIsNoClassName() throws IOException {
        files.components("Fan-Ctrlr,,,,,,Runs the fan.");
        assertRefused("Fan-Ctrlr is not a class name");
    }

    @Test
    void refusesAVariableOutsideItsComponent() throws IOException {
        files.components(FAN, "Heater,Active,,no,boolean,,");
        assertRefused("components-variables.csv:4", "Heater");
    }

    @Test
    void refusesAComponentWithoutDescription() throws IOException {
        files.components("FanCtrlr,,,,,,");
        assertRefused("components-variables.csv:3", "description is missing");
    }

    @Test
    void refusesADescriptionThatIsNoSentence() throws IOException {
        files.components("FanCtrlr,,,,,,Runs the fan");
        assertRefused("components-variables.csv:3", "period");
    }

    @Test
    void refusesAnUnknownDataType() throws IOException {
        files.components(FAN, "FanCtrlr,Mode,,no,text,,");
        assertRefused("components-variables.csv:4", "text", "OptionList");
    }

    @Test
    void refusesAnUnknownRequirement() throws IOException {
        files.components(FAN, "FanCtrlr,Mode,,maybe,string,,");
        assertRefused("components-variables.csv:4", "maybe", "V2X");
    }

    @Test
    void refusesAnUnknownAttribute() throws IOException {
        files.components(FAN, "FanCtrlr,Mode.Actual/Best,,no,string,,");
        assertRefused("components-variables.csv:4", "Actual/Best");
    }

    @Test
    void refusesALineWithTooManyCells() throws IOException {
        files.components("FanCtrlr,,,,,,Runs, and stops, the fan.");
        assertRefused("components-variables.csv:3", "9 cells, not 7");
    }

    @Test
    void refusesAQuotationMarkThatIsNotClosed() throws IOException {
        files.components("FanCtrlr,,,,,,\"Runs the fan.");
        assertRefused("components-variables.csv:3", "not closed");
    }

    @Test
    void refusesOtherColumns() throws IOException {
        files.write("units-of-measure.csv", "symbol,description\nRPM,Revolutions per minute.\n");
        assertRefused("units-of-measure.csv", "name,description");
    }

    @Test
    void refusesAFileWithoutGenericVariables() throws IOException {
        files.write(
                "components-variables.csv",
                "component,variable,instance,required,type,units,description\n<unassigned>,,,,,,For none.\n");
        assertRefused("no <generic>");
    }

    @Test
    void refusesTheSameSecurityEventTwice() throws IOException {
        files.securityEvents("FanTorn,yes,It lies about.", "Fantorn,no,It lies about.");
        assertRefused("security-events.csv:3", "Fantorn", "security-events.csv:2");
    }

    @Test
    void refusesASecurityEventThatIsNeitherCriticalNorNot() throws IOException {
        files.securityEvents("FanTorn,,It lies about.");
        assertRefused("security-events.csv:2", "critical");
    }

    @Test
    void refusesTwoReasonCodesUnderOneConstant() throws IOException {
        files.reasonCodes("FanBusy,,Reset,It cannot stop now.", "Fan-Busy,,Reset,It cannot stop now.");
        assertRefused("reason-codes.csv:3", "FAN_BUSY", "reason-codes.csv:2");
    }

    @Test
    void refusesAReasonCodeForNoAction() throws IOException {
        files.reasonCodes("FanBusy,,,It cannot stop now.");
        assertRefused("reason-codes.csv:2", "actions");
    }

    @Test
    void tellsTheFaultsOfAllFilesTogether() throws IOException {
        files.components(FAN, "FanCtrlr,Mode,,maybe,string,,", "FanCtrlr,Mode,,no,text,,", "Heater,,,,,,");
        files.securityEvents("FanTorn,,It lies about.");
        files.write("units-of-measure.csv", "symbol,description\nRPM,Revolutions per minute.\n");
        assertRefused(
                "components-variables.csv:4",
                "components-variables.csv:5",
                "security-events.csv:2",
                "units-of-measure.csv:1");
    }

    private void assertRefused(String... inMessage) {
        assertThatThrownBy(() -> CatalogFiles.generate(data, null, "Y", target))
                .isInstanceOf(GenerationException.class)
                .hasMessageContainingAll(inMessage);
    }
}
