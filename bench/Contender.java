import java.util.List;
import java.util.concurrent.Callable;

/** One of the programs that are compared: the same cases of the same SOP, completed task by task. */
interface Contender extends AutoCloseable {

    String name();

    /** Begins so many cases; none is left from before. */
    void start(int cases) throws Exception;

    /**
     * For each case the act that completes its only open task. Finding the task is not part of the act.
     *
     * @param step counted from 0
     */
    List<Callable<?>> acts(int step) throws Exception;

    @Override
    default void close() throws Exception {}
}
