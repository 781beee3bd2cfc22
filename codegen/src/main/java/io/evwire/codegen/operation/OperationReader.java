// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.operation;

import com.palantir.javapoet.ClassName;
import io.evwire.codegen.naming.JavaNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Reads the operations of one interface. */
final class OperationReader {

    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "DELETE");
    private static final List<String> PAGE_NAMES = List.of("date_from", "date_to", "offset", "limit");
    private static final Pattern PATH = Pattern.compile("(?:/(?:[A-Za-z][A-Za-z_-]*|\\{[a-z_]+}))*");
    private static final Pattern URL = Pattern.compile("\\{[a-z_]+}");
    private static final String COUNTRY_CODE = "{country_code}";
    private static final String PARTY_ID = "{party_id}";

    private final String typeFolder;
    private final OperationTypes types;
    private final ParameterTable parameters;
    private final Parameter.OfParty party;
    private final Map<String, String> placeOfName = new HashMap<>();
    private final Map<String, String> placeOfRequest = new HashMap<>();

    OperationReader(String typeFolder, OperationTypes types, ParameterTable parameters, Parameter.OfParty party) {
        this.typeFolder = typeFolder;
        this.types = types;
        this.parameters = parameters;
        this.party = party;
    }

    OperationModel read(DataObject entry) {
        String name = entry.text("name");
        String method = entry.text("method");
        String path = entry.text("path");
        String description = sentence(entry);
        claim(entry, name, method, path);
        List<Parameter> arguments = new ArrayList<>();
        List<Integer> maxLengths = readPath(entry, path, arguments);
        OperationModel.Data data = data(entry);
        List<String> queryNames = new ArrayList<>();
        if (data != null && data.cardinality() == OperationModel.Cardinality.PAGE) {
            queryNames.addAll(PAGE_NAMES);
            arguments.add(new Parameter.OfPage("page", "which part of the list"));
        }
        for (String query : entry.texts("query")) {
            queryNames.add(query);
            Parameter.OfQuery parameter = parameters.inQuery(query);
            if (parameter == null) {
                entry.fault("query", "no parameter " + query);
            } else {
                arguments.add(parameter);
            }
        }
        OperationModel.Body body = body(entry, method);
        checkNames(entry, arguments, body);
        entry.end();
        return new OperationModel(name, description, method, path, maxLengths, arguments, queryNames, body, data);
    }

    private void claim(DataObject entry, String name, String method, String path) {
        if (!SourceVersion.isName(name)) {
            entry.fault("name", "no name of a method: " + name);
        }
        if (!METHODS.contains(method)) {
            entry.fault("method", "no method of HTTP that OCPI uses: " + method);
        }
        String before = placeOfName.putIfAbsent(JavaNames.constant(name.isEmpty() ? "none" : name), entry.place());
        if (before != null) {
            entry.fault("name", name + " is the name of " + before);
        }
        if (!URL.matcher(path).matches()) {
            String request = method + " " + path.replaceAll("\\{[^}]*}", "{}");
            String same = placeOfRequest.putIfAbsent(request, entry.place());
            if (same != null) {
                entry.fault("path", method + " " + path + " is the request of " + same);
            }
        }
    }

    private List<Integer> readPath(DataObject entry, String path, List<Parameter> arguments) {
        List<Integer> maxLengths = new ArrayList<>();
        if (URL.matcher(path).matches()) {
            String name = nameOf(path);
            Parameter.OfUrl url = parameters.url(name);
            if (url == null) {
                entry.fault("path", "no URL " + name);
            } else {
                arguments.add(url);
            }
            return maxLengths;
        }
        if (!PATH.matcher(path).matches()) {
            entry.fault("path", "no path: segments after slashes, or the name of a URL");
            return maxLengths;
        }
        String[] segments = path.split("/", -1);
        for (int i = 1; i < segments.length; i++) {
            if (!URL.matcher(segments[i]).matches()) {
                continue;
            }
            String name = nameOf(segments[i]);
            Parameter.OfPath parameter = parameters.inPath(name);
            maxLengths.add(parameters.maxLength(name));
            if (parameter == null) {
                entry.fault("path", "no parameter " + name);
            } else if (segments[i].equals(COUNTRY_CODE)) {
                if (i + 1 == segments.length || !segments[i + 1].equals(PARTY_ID)) {
                    entry.fault("path", "country_code without party_id after it");
                }
                arguments.add(party);
            } else if (!segments[i].equals(PARTY_ID)) {
                arguments.add(parameter);
            } else if (!segments[i - 1].equals(COUNTRY_CODE)) {
                entry.fault("path", "party_id without country_code before it");
            }
        }
        return maxLengths;
    }

    private OperationModel.@Nullable Data data(DataObject entry) {
        OperationModel.Data found = null;
        for (OperationModel.Cardinality cardinality : OperationModel.Cardinality.values()) {
            String keyword = switch (cardinality) {
                case ONE -> "data";
                case LIST -> "list";
                case PAGE -> "page";
            };
            String type = entry.optionalText(keyword);
            if (type == null) {
                continue;
            }
            if (found != null) {
                entry.fault(keyword, "only one of data, list and page");
            }
            OperationModel.TypeUse use = use(entry, keyword, type);
            found = use == null ? found : new OperationModel.Data(use, cardinality);
        }
        return found;
    }

    private OperationModel.@Nullable Body body(DataObject entry, String method) {
        DataObject body = entry.optionalObject("body");
        if (body == null) {
            return null;
        }
        if (WITHOUT_BODY.contains(method)) {
            entry.fault("body", method + " has no body");
        }
        String patch = body.optionalText("patch");
        OperationModel.Body read;
        if (patch != null) {
            OperationModel.TypeUse use = use(body, "patch", patch + "Patch");
            read = use == null
                    ? null
                    : new OperationModel.Body(use, "patch", "the changes; what is left out stays as it is", true);
        } else {
            OperationModel.TypeUse use = use(body, "type", body.text("type"));
            String javaName = body.text("as");
            String description = body.text("description");
            boolean isRequired = body.flag("required", true);
            read = use == null ? null : new OperationModel.Body(use, javaName, description, isRequired);
        }
        body.end();
        return read;
    }

    private OperationModel.@Nullable TypeUse use(DataObject entry, String keyword, String name) {
        String type = name.contains("/") ? name : typeFolder + "/" + name;
        ClassName known = types.classOf(type);
        if (known == null) {
            entry.fault(keyword, "no type " + type);
            return null;
        }
        return new OperationModel.TypeUse(known, types.constantOf(known));
    }

    private static void checkNames(DataObject entry, List<Parameter> arguments, OperationModel.@Nullable Body body) {
        List<String> names =
                new ArrayList<>(arguments.stream().map(Parameter::javaName).toList());
        if (body != null) {
            names.add(body.javaName());
        }
        // What generated methods call their own.
        Set<String> taken = new HashSet<>(Set.of("received", "handler", "arguments", "endpoint", "below"));
        for (String name : names) {
            if (!SourceVersion.isName(name) || !taken.add(name)) {
                entry.fault("", "no name of an argument, or of two: " + name);
            }
        }
    }

    private static String sentence(DataObject entry) {
        String text = entry.text("description");
        if (!text.endsWith(".") || !Character.isUpperCase(text.charAt(0))) {
            entry.fault("description", "a sentence is expected");
        }
        return text;
    }

    private static String nameOf(String parameter) {
        return parameter.substring(1, parameter.length() - 1);
    }
}
