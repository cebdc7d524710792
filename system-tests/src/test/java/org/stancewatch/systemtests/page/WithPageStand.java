package org.stancewatch.systemtests.page;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives one {@link PageStand} to a class and all classes nested in it, and closes it behind the last. */
final class WithPageStand implements BeforeAllCallback, ParameterResolver {

    private static final Namespace OURS = Namespace.create(WithPageStand.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        stand(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == PageStand.class;
    }

    @Override
    public PageStand resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return stand(context);
    }

    private static PageStand stand(ExtensionContext context) {
        return context.getStore(OURS).computeIfAbsent(PageStand.class, type -> PageStand.start(), PageStand.class);
    }
}
