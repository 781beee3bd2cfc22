// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.operation;

import io.evwire.codegen.naming.JavaNames;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Understands: the parameters that operations name in paths and queries. Each must be named in the end. */
final class ParameterTable {

    /** The file that holds them. */
    static final String FILE = "parameters.json";

    private static final int MAX_URL = 255;

    private final Map<String, Parameter.OfPath> inPath = new TreeMap<>();
    private final Map<String, Integer> maxLengths = new TreeMap<>();
    private final Map<String, Parameter.OfUrl> urls = new TreeMap<>();
    private final Map<String, Parameter.OfQuery> inQuery = new TreeMap<>();
    private final Map<String, DataObject> unused = new TreeMap<>();
    private final Parameter.OfParty party;

    ParameterTable(DataObject file, OperationTypes types) {
        DataObject owner = file.optionalObject("party");
        if (owner == null) {
            file.fault("", "party is missing");
            this.party = new Parameter.OfParty("owner", "");
        } else {
            this.party = party(owner);
        }
        file.table("path").forEach((name, entry) -> {
            maxLengths.put(name, entry.length("maxLength"));
            inPath.put(name, new Parameter.OfPath(name, javaName(name, entry), description(entry)));
            end("path/" + name, entry);
        });
        file.table("url").forEach((name, entry) -> {
            urls.put(name, new Parameter.OfUrl(name, javaName(name, entry), description(entry)));
            end("url/" + name, entry);
        });
        file.table("query").forEach((name, entry) -> {
            String type = entry.text("type");
            Parameter.QueryKind kind = Parameter.queryKind(type, entry.length("maxLength", MAX_URL), types);
            if (kind == null) {
                entry.fault("type", "no type " + type);
                kind = new Parameter.QueryKind.Int();
            }
            boolean isRequired = entry.flag("required", true);
            inQuery.put(name, new Parameter.OfQuery(name, javaName(name, entry), description(entry), kind, isRequired));
            end("query/" + name, entry);
        });
        file.end();
    }

    /** Country code and party id as one argument. */
    Parameter.OfParty party() {
        return party;
    }

    /** What an interface calls its party. */
    static Parameter.OfParty party(DataObject entry) {
        Parameter.OfParty party = new Parameter.OfParty(entry.text("as"), description(entry));
        entry.end();
        return party;
    }

    Parameter.@Nullable OfPath inPath(String name) {
        use("path/" + name);
        return inPath.get(name);
    }

    int maxLength(String name) {
        return maxLengths.getOrDefault(name, Integer.MAX_VALUE);
    }

    Parameter.@Nullable OfUrl url(String name) {
        use("url/" + name);
        return urls.get(name);
    }

    Parameter.@Nullable OfQuery inQuery(String name) {
        use("query/" + name);
        return inQuery.get(name);
    }

    /** Notes the parameters that no operation names. */
    void end() {
        unused.values().forEach(entry -> entry.fault("", "no operation has this parameter"));
    }

    private void use(String name) {
        unused.remove(name);
    }

    private void end(String name, DataObject entry) {
        entry.end();
        unused.put(name, entry);
    }

    private static String javaName(String name, DataObject entry) {
        String given = entry.optionalText("as");
        return given == null ? JavaNames.camelCase(name) : given;
    }

    private static String description(DataObject entry) {
        return entry.text("description");
    }
}
