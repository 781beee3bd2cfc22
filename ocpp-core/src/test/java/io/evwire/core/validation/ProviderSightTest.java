// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A validator that does not look must not be believed when it finds nothing. */
class ProviderSightTest {

    private static final Validator HIBERNATE = newValidator();

    record Leaf(@CodePointLength(max = 3) String text) {}

    record Branch(@NotNull @Valid Leaf leaf) {}

    record Tree(
            @Size(min = 1) List<@Valid Branch> branches,
            Map<String, @CodePointLength(max = 2) String> notes,
            List<String> free) {

        static Tree with(String text) {
            return new Tree(List.of(new Branch(new Leaf(text))), Map.of(), List.of());
        }
    }

    /** An application's own class, which an application may constrain elsewhere, around a record of ours. */
    @SuppressWarnings("UnusedVariable") // The validator reads it.
    static final class Order {

        @Valid
        final Leaf leaf;

        Order(Leaf leaf) {
            this.leaf = leaf;
        }
    }

    record Free(String text, List<String> texts) {}

    @Test
    void aProviderThatSeesEverythingIsBelieved() {
        assertThat(BeanValidation.validate(HIBERNATE, Tree.with("abc"))).isEmpty();
        assertThat(BeanValidation.validate(HIBERNATE, Tree.with("abcd"))).hasSize(1);
    }

    @Test
    void aProviderThatSeesNothingIsRefused() {
        Validator blind = seeing(type -> stub(BeanDescriptor.class, (proxy, method, arguments) -> null));
        assertThatIllegalStateException()
                .isThrownBy(() -> BeanValidation.validate(blind, new Leaf("too long")))
                .withMessageContaining("does not see @CodePointLength of Leaf.text")
                .withMessageContaining("quarkus.index-dependency");
    }

    @Test
    void aProviderThatDoesNotSeeANestedClassIsRefused() {
        Validator shortSighted = seeing(type -> type == Leaf.class
                ? stub(BeanDescriptor.class, (proxy, method, arguments) -> null)
                : HIBERNATE.getConstraintsForClass(type));
        assertThatIllegalStateException()
                .isThrownBy(() -> BeanValidation.validate(shortSighted, Tree.with("abc")))
                .withMessageContaining("Leaf.text");
        assertThatIllegalStateException()
                .isThrownBy(() -> BeanValidation.validate(shortSighted, new Order(new Leaf("abc"))))
                .withMessageContaining("Leaf.text");
    }

    @Test
    void aProviderThatMissesACascadeIsRefused() {
        Validator withoutCascade = seeing(type -> answering(
                BeanDescriptor.class,
                HIBERNATE.getConstraintsForClass(type),
                "getConstraintsForProperty",
                property -> answering(
                        PropertyDescriptor.class, (PropertyDescriptor) property, "isCascaded", cascaded -> false)));
        assertThatIllegalStateException()
                .isThrownBy(() -> BeanValidation.validate(withoutCascade, new Branch(new Leaf("abc"))))
                .withMessageContaining("@Valid of Branch.leaf");
    }

    @Test
    void aProviderThatDoesNotLookIntoListsOrMapsIsRefused() {
        Validator withoutElements = seeing(type -> answering(
                BeanDescriptor.class,
                HIBERNATE.getConstraintsForClass(type),
                "getConstraintsForProperty",
                property -> answering(
                        PropertyDescriptor.class,
                        (PropertyDescriptor) property,
                        "getConstrainedContainerElementTypes",
                        elements -> Set.<ContainerElementTypeDescriptor>of())));
        assertThatIllegalStateException()
                .isThrownBy(() -> BeanValidation.validate(withoutElements, Tree.with("abc")))
                .withMessageContaining("@Valid of Tree.branches (its elements)");
    }

    @Test
    void whatDeclaresNothingNeedsNotBeSeen() {
        Validator blind = seeing(type -> stub(BeanDescriptor.class, (proxy, method, arguments) -> null));
        assertThat(BeanValidation.validate(blind, new Free("a", List.of()))).isEmpty();
    }

    @Test
    void eachClassIsLookedAtOnceForEachValidator() {
        AtomicInteger looks = new AtomicInteger();
        Validator counted = seeing(type -> {
            looks.incrementAndGet();
            return HIBERNATE.getConstraintsForClass(type);
        });
        BeanValidation.validate(counted, Tree.with("abc"));
        int first = looks.get();
        BeanValidation.validate(counted, Tree.with("abcd"));
        assertThat(looks).hasPositiveValue().hasValue(first);
        Validator blind = seeing(type -> stub(BeanDescriptor.class, (proxy, method, arguments) -> null));
        assertThatIllegalStateException().isThrownBy(() -> BeanValidation.validate(blind, Tree.with("abc")));
    }

    /** Hibernate Validator, but with another idea of what classes declare. */
    private static Validator seeing(Sight sight) {
        return stub(Validator.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "getConstraintsForClass" -> sight.of((Class<?>) arguments[0]);
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> proxy == arguments[0];
            default -> method.invoke(HIBERNATE, arguments);
        });
    }

    /** The same, but for the answer of one method. */
    private static <T> T answering(Class<T> type, T original, String changed, UnaryOperator<Object> change) {
        return stub(type, (proxy, method, arguments) -> {
            Object answer;
            try {
                answer = method.invoke(original, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
            return method.getName().equals(changed) && answer != null ? change.apply(answer) : answer;
        });
    }

    private static <T> T stub(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(ProviderSightTest.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Validator newValidator() {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            return factory.getValidator();
        }
    }

    private interface Sight {

        BeanDescriptor of(Class<?> type);
    }
}
