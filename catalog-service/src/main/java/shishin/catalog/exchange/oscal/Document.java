package shishin.catalog.exchange.oscal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A catalogue or a profile as it was read.
 *
 * @param root its members but its groups and controls
 */
record Document(Shape shape, ObjectNode root, List<Branch> branches) {}
