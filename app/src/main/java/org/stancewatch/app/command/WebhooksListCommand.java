package org.stancewatch.app.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.stancewatch.dashboard.webhook.EndpointFilter;
import org.stancewatch.dashboard.webhook.EndpointJson;
import org.stancewatch.dashboard.webhook.EndpointState;
import org.stancewatch.dashboard.webhook.Endpoints;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists webhooks. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        header = "List the webhooks, and how telling them goes; neither secrets nor whole addresses are shown.")
public final class WebhooksListCommand implements Runnable {

    @Spec
    private CommandSpec command;

    @Mixin
    private WebhookOptions options;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Override
    public void run() {
        List<EndpointState> states = options.onEndpoints(Endpoints::list);
        PrintWriter out = command.commandLine().getOut();
        if (json) {
            states.forEach(state -> out.println(EndpointJson.of(state)));
        } else {
            states.forEach(state -> lines(state).forEach(out::println));
            out.println(sum(states.size()));
        }
        out.flush();
    }

    private static String sum(int count) {
        return count == 0 ? "No webhook yet." : count + (count == 1 ? " webhook" : " webhooks");
    }

    private static List<String> lines(EndpointState state) {
        String format = state.endpoint().format().name().toLowerCase(Locale.ROOT);
        List<String> lines = new ArrayList<>();
        lines.add(state.endpoint().id() + "  " + state.endpoint().address() + "  " + format
                + state.endpoint().disabled().map(why -> "  disabled: " + why).orElse(""));
        lines.add("  " + filter(state.endpoint().filter()));
        lines.add("  " + state.pending() + " waiting"
                + state.oldest().map(since -> " since " + since).orElse("") + ", " + state.delivered()
                + " delivered, " + state.givenUp() + " given up"
                + state.lastAnswer().map(answer -> "; last: " + answer).orElse(""));
        return lines;
    }

    private static String filter(EndpointFilter filter) {
        List<String> parts = new ArrayList<>();
        add(parts, "company", filter.companies());
        add(parts, "technology", filter.technologies());
        add(parts, "type", filter.types());
        add(parts, "act", filter.acts());
        add(parts, "audience", filter.audiences());
        add(parts, "jurisdiction", filter.jurisdictions());
        return (parts.isEmpty() ? "every alert" : String.join(" · ", parts)) + (filter.late() ? ", old news too" : "");
    }

    private static void add(List<String> parts, String name, Collection<?> values) {
        if (!values.isEmpty()) {
            parts.add(name + " "
                    + String.join(
                            " or ",
                            values.stream().map(Object::toString).sorted().toList()));
        }
    }
}
