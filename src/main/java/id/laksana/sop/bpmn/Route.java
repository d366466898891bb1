package id.laksana.sop.bpmn;

/**
 * The way of one flow through the grid, before sizes are known.
 *
 * @param gap position among the vertical lines left of the target; unused when source and target
 *     share a lane
 * @param sourceTrack track above or below the shapes of the source's lane
 * @param targetTrack the same in the target's lane
 */
record Route(Flow flow, Side side, int gap, int sourceTrack, int targetTrack) {

    enum Side {
        /** Out at the right, in at the left. */
        STRAIGHT,
        /** Over the shapes: a jump ahead. */
        ABOVE,
        /** Under the shapes: a return. */
        BELOW
    }

    boolean sameLane() {
        return flow.source().lane() == flow.target().lane();
    }
}
