package id.laksana.database;

import java.lang.ScopedValue.CallableOp;
import org.jspecify.annotations.Nullable;

/**
 * The instansi for whose data the current work runs. Bound around a request, a job or an import;
 * each transaction begun inside tells it to PostgreSQL, and row-level security shows that
 * instansi's rows only. Unbound: no rows.
 */
public final class Tenant {

    private static final ScopedValue<String> CURRENT = ScopedValue.newInstance();

    /** What the policies of the instansi list accept as "every instansi"; no tenant table does. */
    private static final String INSTALLATION = "*";

    private Tenant() {}

    public static <T, X extends Throwable> T call(int instansi, CallableOp<T, X> work) throws X {
        return ScopedValue.where(CURRENT, Integer.toString(instansi)).call(work);
    }

    public static void run(int instansi, Runnable work) {
        ScopedValue.where(CURRENT, Integer.toString(instansi)).run(work);
    }

    /**
     * For work that sees the list of instansi but none of their data: login, start-up, installation
     * pages.
     */
    public static <T, X extends Throwable> T callForInstallation(CallableOp<T, X> work) throws X {
        return ScopedValue.where(CURRENT, INSTALLATION).call(work);
    }

    /** The bound instansi. */
    public static int current() {
        String value = setting();
        if (value == null || value.equals(INSTALLATION)) {
            throw new IllegalStateException("no instansi is bound to this work");
        }
        return Integer.parseInt(value);
    }

    static @Nullable String setting() {
        return CURRENT.isBound() ? CURRENT.get() : null;
    }
}
