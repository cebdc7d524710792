package org.stancewatch.app.doctor;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTransactionsOptions;
import org.apache.kafka.clients.admin.TransactionState;

/** Transactions that stay open: behind one no reader of committed records comes by. */
final class TransactionsExamination implements Examination {

    /** Ours time out after ten seconds. */
    private static final Duration TOO_LONG = Duration.ofMinutes(1);

    private static final Set<TransactionState> OPEN =
            Set.of(TransactionState.ONGOING, TransactionState.PREPARE_COMMIT, TransactionState.PREPARE_ABORT);

    private final Admin admin;

    TransactionsExamination(Admin admin) {
        this.admin = admin;
    }

    @Override
    public String subject() {
        return "transactions";
    }

    @Override
    public List<Finding> look() throws ExecutionException, InterruptedException {
        List<String> open = admin
                .listTransactions(
                        new ListTransactionsOptions().filterStates(OPEN).filterOnDuration(TOO_LONG.toMillis()))
                .all()
                .get()
                .stream()
                .map(transaction -> transaction.transactionalId())
                .sorted()
                .toList();
        return List.of(
                open.isEmpty()
                        ? Finding.ok(subject(), "none is open for longer than " + TOO_LONG.toSeconds() + " s")
                        : Finding.warn(
                                subject(),
                                "open for longer than " + TOO_LONG.toSeconds() + " s: " + String.join(", ", open),
                                "find and abort it with: kafka-transactions.sh find-hanging, abort"));
    }
}
