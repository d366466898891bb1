package id.laksana.sop.bpmn;

import org.jspecify.annotations.Nullable;

/**
 * One sequence flow.
 *
 * @param label words printed at it; empty for most
 * @param condition expression that opens it; null when it is always open
 * @param onTake expression both engines evaluate while a token passes
 */
record Flow(
        String id,
        Node source,
        Node target,
        String label,
        @Nullable String condition,
        @Nullable String onTake) {

    boolean backward() {
        return target.column() <= source.column();
    }

    Flow withOnTake(String expression) {
        return new Flow(id, source, target, label, condition, expression);
    }
}
