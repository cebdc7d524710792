package org.stancewatch.dashboard.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.Set;

/** Where routes are added: what answers GET answers HEAD too. */
record Routes(RoutesConfig config) {

    /** What only reads. */
    static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);

    void get(String path, Handler handler) {
        config.get(path, handler);
        config.head(path, handler);
    }

    void post(String path, Handler handler) {
        config.post(path, handler);
    }
}
