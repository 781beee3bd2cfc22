// SPDX-License-Identifier: Apache-2.0
package io.evwire.site;

import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpp.devicemodel.ReasonCode;
import io.evwire.ocpp.rpc.Action;
import io.evwire.ocpp.rpc.CallErrorCode;
import io.evwire.ocpp.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Writes every page of the site but the Javadoc. */
final class SiteBuild {

    private static final List<String> ASSETS = List.of("style.css", "site.js", "icon.svg");

    private final Path repository;
    private final Path site;
    private final SearchIndex index = new SearchIndex();
    private final List<Page> pages = new ArrayList<>();

    private SiteBuild(Path repository, Path site) {
        this.repository = repository;
        this.site = site;
    }

    /**
     * Writes the site.
     *
     * @param repository the root of the sources
     * @param site the folder to write to, which may hold the Javadoc already
     * @return the pages
     */
    static List<Page> run(Path repository, Path site) throws IOException {
        SiteBuild build = new SiteBuild(repository, site);
        build.collect();
        build.write();
        return build.pages;
    }

    private void collect() throws IOException {
        pages.add(EntrancePage.entrance());
        pages.add(EntrancePage.search());
        for (OcppVersion version : OcppVersion.all(repository)) {
            addVersion(version);
        }
        pages.addAll(OcpiPages.of(repository, index));
        pages.addAll(GuidePages.of(repository, index));
        for (CallErrorCode code : CallErrorCode.values()) {
            index.add(code.wireValue(), "Error code", "guide/errors.html", kindsOf(code));
        }
        JavadocIndex.add(site, index);
    }

    private static String kindsOf(CallErrorCode code) {
        List<String> kinds = new ArrayList<>();
        for (ViolationKind kind : ViolationKind.values()) {
            if (io.evwire.ocpp.rpc.CallErrorTable.STANDARD.codeOf(kind) == code) {
                kinds.add(kind.name());
            }
        }
        return kinds.isEmpty()
                ? "Error code of a CALLERROR"
                : "Answers violations of the kind " + String.join(", ", kinds);
    }

    private void addVersion(OcppVersion version) {
        pages.add(new VersionIndex(version).page());
        for (Action action : version.actions().all()) {
            Page page = new MessagePage(version, action).page();
            pages.add(page);
            index.add(action.name(), "Message, OCPP " + version.name(), page.path(), page.summary());
            index.add(
                    action.requestType().getSimpleName(),
                    "Message, OCPP " + version.name(),
                    page.path(),
                    version.request(action).documentation().spec());
            if (action.responseType() != null) {
                index.add(
                        action.responseType().getSimpleName(),
                        "Answer, OCPP " + version.name(),
                        page.path() + "#answer",
                        Objects.requireNonNull(version.response(action))
                                .documentation()
                                .description());
            }
        }
        pages.addAll(new TypePages(version, index).pages());
        for (Rule<?> rule : version.rules().rules()) {
            index.add(
                    rule.id(),
                    "Rule, OCPP " + version.name() + ", " + rule.reference(),
                    "guide/rules.html#the-rules",
                    rule.sentence());
        }
        pages.add(deviceModel(version));
    }

    private Page deviceModel(OcppVersion version) {
        DeviceModelPage page = new DeviceModelPage(version, index);
        List<ReasonCode> codes;
        if (version.earlier() == null) {
            return page.page(
                    io.evwire.ocpp.v201.devicemodel.StandardVariables.all(),
                    io.evwire.ocpp.v201.devicemodel.SecurityEvents.all(),
                    io.evwire.ocpp.v201.devicemodel.ReasonCodes.all());
        }
        codes = io.evwire.ocpp.v21.devicemodel.ReasonCodes.all();
        return page.page(
                io.evwire.ocpp.v21.devicemodel.StandardVariables.all(),
                io.evwire.ocpp.v21.devicemodel.SecurityEvents.all(),
                codes);
    }

    private void write() throws IOException {
        for (Page page : pages) {
            Path file = site.resolve(page.path());
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.html());
        }
        Path assets = Files.createDirectories(site.resolve("assets"));
        for (String asset : ASSETS) {
            try (InputStream content =
                    Objects.requireNonNull(SiteBuild.class.getResourceAsStream("assets/" + asset), asset)) {
                Files.write(assets.resolve(asset), content.readAllBytes());
            }
        }
        Files.writeString(assets.resolve("search-data.js"), index.script());
    }
}
