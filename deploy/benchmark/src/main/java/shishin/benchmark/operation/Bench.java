package shishin.benchmark.operation;

import shishin.benchmark.load.Meter;
import shishin.benchmark.load.Pace;
import shishin.benchmark.report.Report;
import shishin.benchmark.stack.Account;
import shishin.benchmark.stack.Stack;

/** What every operation needs to be measured. */
public record Bench(Stack stack, Account account, Meter meter, Report report, Pace pace) {

    /** Connections wherever a goal names no other number. */
    static final int CONNECTIONS = 8;

    /** Measures one thing after the stack has come to rest; what cannot be measured is reported, and the rest goes on. */
    public void measure(String operation, Measurement measurement) throws InterruptedException {
        System.out.println(operation);
        try {
            stack.settle();
            measurement.run();
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            System.out.println("  not measured: " + e.getMessage());
            report.unmeasured(operation, String.valueOf(e.getMessage()));
        }
    }

    /** Something that may fail by itself. */
    public interface Measurement {
        void run() throws Exception;
    }
}
