package id.laksana.sop.bpmn;

/**
 * One BPMN shape.
 *
 * @param lane position of its pelaksana, counted from 0
 * @param column position along the time axis, counted from 0; only tasks done jointly share one
 * @param row the row of the SOP it belongs to; 0 for the start
 */
record Node(String id, Kind kind, String name, int lane, int column, int row) {

    enum Kind {
        START("startEvent", 36, 36),
        END("endEvent", 36, 36),
        TASK("userTask", 150, 84),
        CALL("callActivity", 150, 84),
        EXCLUSIVE("exclusiveGateway", 50, 50),
        PARALLEL("parallelGateway", 50, 50),
        INCLUSIVE("inclusiveGateway", 50, 50);

        final String element;
        final int width;
        final int height;

        Kind(String element, int width, int height) {
            this.element = element;
            this.width = width;
            this.height = height;
        }
    }

    boolean activity() {
        return kind == Kind.TASK || kind == Kind.CALL;
    }
}
