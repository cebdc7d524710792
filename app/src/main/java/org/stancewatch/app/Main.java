package org.stancewatch.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.stancewatch.app.command.AlertsCommand;
import org.stancewatch.app.command.AsOfCommand;
import org.stancewatch.app.command.ConfigCommand;
import org.stancewatch.app.command.DashboardCommand;
import org.stancewatch.app.command.DiffCommand;
import org.stancewatch.app.command.DoctorCommand;
import org.stancewatch.app.command.EvaluateCommand;
import org.stancewatch.app.command.ExtractCommand;
import org.stancewatch.app.command.IngestCommand;
import org.stancewatch.app.command.LedgerCommand;
import org.stancewatch.app.command.ProcessorCommand;
import org.stancewatch.app.command.PromoteCommand;
import org.stancewatch.app.command.PublishCommand;
import org.stancewatch.app.command.RejectedCommand;
import org.stancewatch.app.command.ReplayCommand;
import org.stancewatch.app.command.RunCommand;
import org.stancewatch.app.command.SourcesCommand;
import org.stancewatch.app.command.TopicsCommand;
import org.stancewatch.app.command.VerdictCommand;
import org.stancewatch.app.command.WebhooksCommand;
import org.stancewatch.app.config.ConfigurationFault;
import org.stancewatch.app.config.LogConfig;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The command line: exit 0 done, 1 failed, 2 wrongly called, 3 of {@code diff}: it differs; a fault is one line on standard error. */
@Command(
        name = "stancewatch",
        mixinStandardHelpOptions = true,
        version = "stancewatch " + Main.VERSION,
        header = "Where every company stands on every contested technology, from the news, as it changes.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Start here:",
            "  stancewatch run                        broker, registry, sample news; alerts as they come",
            "  stancewatch alerts                     the alerts of the stack that runs",
            "  stancewatch publish news.jsonl         your own articles into it",
            "  stancewatch help COMMAND               what a command takes, with examples"
        },
        subcommands = {
            RunCommand.class,
            IngestCommand.class,
            ProcessorCommand.class,
            DashboardCommand.class,
            PublishCommand.class,
            SourcesCommand.class,
            AlertsCommand.class,
            ReplayCommand.class,
            VerdictCommand.class,
            DiffCommand.class,
            PromoteCommand.class,
            AsOfCommand.class,
            RejectedCommand.class,
            WebhooksCommand.class,
            TopicsCommand.class,
            ConfigCommand.class,
            DoctorCommand.class,
            ExtractCommand.class,
            LedgerCommand.class,
            EvaluateCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Main {

    static final String VERSION = "0.1.0-SNAPSHOT";

    private static final int WRONGLY_CALLED = 2;
    private static final int FAILED = 1;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Log to the console, and show where a fault arose.")
    private boolean debug;

    private Main() {}

    public static void main(String[] args) {
        Logging.joinJavaUtilLogging();
        // Quotes are in any language: where the locale says nothing, Java would print question marks.
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        try {
            System.exit(execute(out, err, args));
        } catch (ExceptionInInitializerError fault) {
            // The broker's classes, initialised while a signal ends the process, cannot add their shutdown hooks.
            if (!isStopping()) {
                throw fault;
            }
        }
    }

    /** Runs one command line and returns its exit code. */
    static int execute(PrintWriter out, PrintWriter err, String... args) {
        return commandLine().setOut(out).setErr(err).execute(args);
    }

    static CommandLine commandLine() {
        Main main = new Main();
        return new CommandLine(main)
                .setUsageHelpWidth(100)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(main::run)
                .setParameterExceptionHandler(Main::wronglyCalled)
                .setExecutionExceptionHandler(main::failed);
    }

    private int run(ParseResult parsed) {
        if (debug) {
            Logging.toConsole(LogConfig.DEFAULT);
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static int wronglyCalled(ParameterException fault, String[] args) {
        CommandLine command = fault.getCommandLine();
        command.getErr().println(Faults.line(fault));
        command.getErr().println("see: " + command.getCommandSpec().qualifiedName() + " --help");
        return WRONGLY_CALLED;
    }

    private int failed(Exception fault, CommandLine command, ParseResult parsed) {
        if (isStopping()) {
            return FAILED;
        }
        if (debug) {
            fault.printStackTrace(command.getErr());
        }
        if (fault instanceof ConfigurationFault wrong) {
            wrong.lines().forEach(command.getErr()::println);
            return WRONGLY_CALLED;
        }
        command.getErr().println(Faults.line(fault));
        return FAILED;
    }

    /** Whether a signal has told the process to end: what breaks on the way is no fault that anybody can mend. */
    private static boolean isStopping() {
        try {
            Runtime.getRuntime().removeShutdownHook(new Thread());
            return false;
        } catch (IllegalStateException stopping) {
            return true;
        }
    }
}
