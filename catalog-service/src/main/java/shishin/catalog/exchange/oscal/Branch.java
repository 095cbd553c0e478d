package shishin.catalog.exchange.oscal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A group or a control of a document, with those in it.
 *
 * @param own its members but the groups and controls in it
 * @param place see {@link shishin.catalog.exchange.Finding}
 */
record Branch(Shape shape, ObjectNode own, List<Branch> branches, String place) {}
