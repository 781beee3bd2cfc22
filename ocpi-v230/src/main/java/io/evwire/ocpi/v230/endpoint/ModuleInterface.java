package io.evwire.ocpi.v230.endpoint;

import io.evwire.ocpi.v230.OcpiType;
import io.evwire.ocpi.v230.http.HttpMethod;
import io.evwire.ocpi.v230.http.ResponseType;
import io.evwire.ocpi.v230.versions.InterfaceRole;
import io.evwire.ocpi.v230.versions.ModuleID;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One interface of one module: makes its operations. */
record ModuleInterface(ModuleID module, @Nullable InterfaceRole role) {

    private static final String[] PAGE_PARAMETERS = {"date_from", "date_to", "offset", "limit"};

    static ModuleInterface sender(ModuleID module) {
        return new ModuleInterface(module, InterfaceRole.SENDER);
    }

    static ModuleInterface receiver(ModuleID module) {
        return new ModuleInterface(module, InterfaceRole.RECEIVER);
    }

    static ModuleInterface both(ModuleID module) {
        return new ModuleInterface(module, null);
    }

    <D> Operation<Void, D> get(String name, String path, ResponseType<D> response) {
        return of(name, HttpMethod.GET, path, null, response);
    }

    /** A GET of one object. */
    <T> Operation<Void, T> getOne(String name, String path, OcpiType<T> type) {
        return get(name, path, ResponseType.one(type));
    }

    /** A GET of a list in pages. */
    <T> Operation<Void, List<T>> getPage(String name, String path, OcpiType<T> type) {
        return get(name, path, ResponseType.list(type)).withQuery(PAGE_PARAMETERS);
    }

    Operation<Void, Void> post(String name, String path) {
        return of(name, HttpMethod.POST, path, null, ResponseType.nothing());
    }

    <B> Operation<B, Void> post(String name, String path, OcpiType<B> body) {
        return of(name, HttpMethod.POST, path, body, ResponseType.nothing());
    }

    <B, D> Operation<B, D> post(String name, String path, OcpiType<B> body, OcpiType<D> response) {
        return of(name, HttpMethod.POST, path, body, ResponseType.one(response));
    }

    <B> Operation<B, Void> put(String name, String path, OcpiType<B> body) {
        return of(name, HttpMethod.PUT, path, body, ResponseType.nothing());
    }

    <B, D> Operation<B, D> put(String name, String path, OcpiType<B> body, OcpiType<D> response) {
        return of(name, HttpMethod.PUT, path, body, ResponseType.one(response));
    }

    <B> Operation<B, Void> patch(String name, String path, OcpiType<B> body) {
        return of(name, HttpMethod.PATCH, path, body, ResponseType.nothing());
    }

    Operation<Void, Void> delete(String name, String path) {
        return of(name, HttpMethod.DELETE, path, null, ResponseType.nothing());
    }

    <D> Operation<Void, D> delete(String name, String path, OcpiType<D> response) {
        return of(name, HttpMethod.DELETE, path, null, ResponseType.one(response));
    }

    private <B, D> Operation<B, D> of(
            String name, HttpMethod method, String path, @Nullable OcpiType<B> body, ResponseType<D> response) {
        return new Operation<>(
                module, role, name, method, new PathTemplate(path), body, body != null, response, List.of());
    }
}
