// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.validation;

import io.evwire.core.violation.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Objects;

/**
 * Checks an object by its Jakarta Validation annotations and reports what is wrong as {@link Violation}s. For a
 * generated record they are the same, in the same order, as those of the codec's own checks; the codec does not need
 * this class. What only the codec finds are texts, numbers and date-times that cannot be written: half of a surrogate
 * pair, more digits than its limits allow, a year of five digits, an offset with seconds. For an application's own
 * types any constraint works; one that is not about length, size, range, pattern, presence or an unrecognized constant
 * is a {@link io.evwire.core.violation.ViolationKind#RULE}.
 */
public final class BeanValidation {

    private BeanValidation() {}

    /**
     * Checks an object and what it holds.
     *
     * @param validator the application's validator, of any provider
     * @param value a generated record, or any other object that the provider can validate
     * @param <T> its type
     * @return the faults in document order; empty when there are none
     * @throws IllegalStateException when the validator does not see a constraint or a cascade that a record declares,
     *     such as one that works from an index in which the record is missing: it would call wrong values valid. Each
     *     class is looked at once
     */
    public static <T> List<Violation> validate(Validator validator, T value) {
        Objects.requireNonNull(value, "value");
        ProviderSight.require(validator, value.getClass());
        // Providers report a set without order, and a constraint once for each place they found its annotation in.
        return validator.validate(value).stream()
                .map(BeanValidation::located)
                .sorted()
                .map(LocatedViolation::violation)
                .distinct()
                .toList();
    }

    private static LocatedViolation located(ConstraintViolation<?> fault) {
        DocumentPath path = DocumentPath.of(fault.getRootBeanClass(), fault.getPropertyPath());
        return new LocatedViolation(path, ConstraintFault.of(fault, path.pointer()));
    }

    private record LocatedViolation(DocumentPath path, Violation violation) implements Comparable<LocatedViolation> {

        @Override
        public int compareTo(LocatedViolation other) {
            int byPlace = path.compareTo(other.path);
            return byPlace != 0 ? byPlace : violation.kind().compareTo(other.violation.kind());
        }
    }
}
