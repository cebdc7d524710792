package org.stancewatch.dashboard.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;

/** Where routes are added: what answers GET answers HEAD too. */
record Routes(RoutesConfig config) {

    void get(String path, Handler handler) {
        config.get(path, handler);
        config.head(path, handler);
    }

    void post(String path, Handler handler) {
        config.post(path, handler);
    }
}
