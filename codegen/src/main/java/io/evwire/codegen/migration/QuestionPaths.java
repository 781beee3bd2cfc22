// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.migration;

import io.evwire.codegen.model.ObjectModel;
import io.evwire.codegen.model.ValueModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Finds the places of a message about which its migration may ask. */
final class QuestionPaths {

    private final Versions versions;
    private final CopyRules rules;
    private final Direction direction;
    private final List<String> paths = new ArrayList<>();

    private QuestionPaths(Versions versions, CopyRules rules, Direction direction) {
        this.versions = versions;
        this.rules = rules;
        this.direction = direction;
    }

    /** JSON Pointers with {@code *} for the index of a list. */
    static List<String> of(String schemaFile, Direction direction, Versions versions, CopyRules rules) {
        QuestionPaths walk = new QuestionPaths(versions, rules, direction);
        walk.object("", schemaFile);
        return walk.paths;
    }

    private void object(String path, String schemaFile) {
        for (PropertyCopy property :
                TypeCopy.of(schemaFile, direction, versions, rules).properties()) {
            if (property.from() == null) {
                if (property.isMissing()) {
                    paths.add(path + "/" + Objects.requireNonNull(property.to()).jsonName());
                }
                continue;
            }
            String here = path + "/" + property.from().jsonName();
            if (property.absentIs() != null) {
                continue;
            }
            if (property.isUnknown() || property.isMissing()) {
                paths.add(here);
            } else {
                value(
                        here,
                        Objects.requireNonNull(property.copy()),
                        property.from().value());
            }
        }
    }

    private void value(String path, ValueCopy copy, ValueModel from) {
        if (copy instanceof ValueCopy.Checked) {
            paths.add(path);
        } else if (copy instanceof ValueCopy.Each each && from instanceof ValueModel.ListOf list) {
            value(path + "/*", each.element(), list.element());
        } else if (copy instanceof ValueCopy.Step && from instanceof ValueModel.ObjectOf object) {
            ObjectModel type = versions.source(direction, object.type());
            object(path, type.documentation().schemaFile());
        }
    }
}
