// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.metadata.CascadableDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a provider of Jakarta Validation sees of a record, compared with what the record declares. A provider that works
 * from an index made at build time does not look at a class that is not in it, and calls every value of it valid.
 */
final class ProviderSight {

    /** By class, the validators that see all of it; neither a class nor a validator is kept alive. */
    private static final ClassValue<Set<Validator>> SEEN_BY = new ClassValue<>() {

        @Override
        protected Set<Validator> computeValue(Class<?> type) {
            return Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
        }
    };

    private final Validator validator;
    private final Set<Class<?>> visited = new HashSet<>();

    private ProviderSight(Validator validator) {
        this.validator = validator;
    }

    /**
     * Looks once at a class and at all that it holds.
     *
     * @throws IllegalStateException when a record declares what the provider does not see
     */
    static void require(Validator validator, Class<?> type) {
        Set<Validator> seenBy = SEEN_BY.get(type);
        if (!seenBy.contains(validator)) {
            new ProviderSight(validator).visit(type);
            seenBy.add(validator);
        }
    }

    private void visit(Class<?> type) {
        if (!visited.add(type)) {
            return;
        }
        for (Class<?> declaring = type; declaring != null; declaring = declaring.getSuperclass()) {
            for (Field field : declaring.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    if (type.isRecord()) {
                        compare(type, field);
                    }
                    visitHeld(field, field.getAnnotatedType());
                }
            }
        }
    }

    private void visitHeld(AnnotatedElement declared, AnnotatedType type) {
        if (declared.isAnnotationPresent(Valid.class)) {
            visit(plain(type.getType()));
        }
        if (type instanceof AnnotatedParameterizedType generic) {
            for (AnnotatedType argument : generic.getAnnotatedActualTypeArguments()) {
                visitHeld(argument, argument);
            }
        }
    }

    private void compare(Class<?> record, Field component) {
        PropertyDescriptor seen =
                validator.getConstraintsForClass(record).getConstraintsForProperty(component.getName());
        Place place = new Place(record, component.getName());
        compare(place, component, seen);
        compareElements(place, component.getAnnotatedType(), seen);
    }

    /** One look at a component, or at the elements of one. */
    private <D extends ElementDescriptor & CascadableDescriptor> void compare(
            Place place, AnnotatedElement declared, @Nullable D seen) {
        for (Annotation annotation : declared.getAnnotations()) {
            if (annotation instanceof Valid) {
                require(seen != null && seen.isCascaded(), place, annotation);
            } else if (annotation.annotationType().isAnnotationPresent(Constraint.class)) {
                require(seen != null && has(seen, annotation), place, annotation);
            }
        }
    }

    private void compareElements(Place place, AnnotatedType declared, @Nullable ContainerDescriptor seen) {
        if (!(declared instanceof AnnotatedParameterizedType generic)) {
            return;
        }
        AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
        for (int i = 0; i < arguments.length; i++) {
            ContainerElementTypeDescriptor element = seen == null ? null : element(seen, i);
            compare(place.element(), arguments[i], element);
            compareElements(place.element(), arguments[i], element);
        }
    }

    private static @Nullable ContainerElementTypeDescriptor element(ContainerDescriptor seen, int typeArgument) {
        return seen.getConstrainedContainerElementTypes().stream()
                .filter(element ->
                        element.getTypeArgumentIndex() != null && element.getTypeArgumentIndex() == typeArgument)
                .findAny()
                .orElse(null);
    }

    private static boolean has(ElementDescriptor seen, Annotation constraint) {
        return seen.getConstraintDescriptors().stream()
                .map(ConstraintDescriptor::getAnnotation)
                .anyMatch(annotation -> annotation.annotationType() == constraint.annotationType());
    }

    private void require(boolean isSeen, Place place, Annotation declared) {
        if (!isSeen) {
            throw new IllegalStateException(validator.getClass().getName() + " does not see @"
                    + declared.annotationType().getSimpleName() + " of " + place
                    + " and would call wrong values valid: let it know the class (Quarkus: index the jar,"
                    + " quarkus.index-dependency), or use a provider that reads annotations at run time, such as"
                    + " Hibernate Validator");
        }
    }

    private static Class<?> plain(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        return type instanceof ParameterizedType generic ? plain(generic.getRawType()) : Object.class;
    }

    private record Place(Class<?> record, String name) {

        Place element() {
            return new Place(record, name + " (its elements)");
        }

        @Override
        public String toString() {
            return record.getSimpleName() + "." + name;
        }
    }
}
