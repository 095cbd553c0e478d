package shishin.risk.simulation.frequency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import shishin.risk.simulation.distribution.Distribution;

/**
 * One of the values that stand for an uncertain quantity: the mean of a part of it, and how probable that part is. The
 * parts are equal in the body and grow finer towards the tail, to a few in a million.
 */
record Node(double value, double weight) {

    private static final int BODY = 72;
    private static final int TAIL = 72;
    private static final double TAIL_BEGINS = 0.25;

    /** By what each part of the tail is less probable than the one before. */
    private static final double FINER = Math.pow(2, -0.25);

    private static final double OUTER = Math.sqrt(0.6);

    Node times(double factor) {
        return new Node(value * factor, weight);
    }

    /** Of the product of both, independent; as many as one of them has. */
    static List<Node> product(List<Node> nodes, Distribution factor) {
        var parts = of(factor);
        if (nodes.size() == 1)
            return parts.stream()
                    .map(part -> part.times(nodes.getFirst().value))
                    .toList();
        var all = nodes.stream()
                .flatMap(one -> parts.stream().map(part -> new Node(one.value * part.value, one.weight * part.weight)))
                .sorted(Comparator.comparingDouble(Node::value))
                .toList();
        return merged(all);
    }

    /** What is left of the mean is the last part's, so that the mean is met where the tail is heavy, too. */
    private static List<Node> of(Distribution law) {
        var nodes = new ArrayList<Node>();
        var ends = ends();
        var left = law.mean();
        for (int i = 1; i < ends.length - 1; i++) {
            var node = between(law, ends[i - 1], ends[i]);
            nodes.add(node);
            left -= node.value * node.weight;
        }
        var last = 1 - ends[ends.length - 2];
        var from = law.quantile(1 - last);
        nodes.add(new Node(Math.clamp(left / last, from, Math.max(law.quantile(1), from)), last));
        return nodes;
    }

    /** The mean of a part: the quantiles of its probabilities by the Gauss–Legendre rule of three points. */
    private static Node between(Distribution law, double from, double to) {
        var middle = (from + to) / 2;
        var reach = OUTER * (to - from) / 2;
        var mean = (8 * law.quantile(middle) + 5 * (law.quantile(middle - reach) + law.quantile(middle + reach))) / 18;
        return new Node(mean, to - from);
    }

    /** Puts neighbours together, part by part. */
    private static List<Node> merged(List<Node> all) {
        var nodes = new ArrayList<Node>();
        var ends = ends();
        int part = 1;
        double reached = 0;
        double weight = 0;
        double sum = 0;
        for (var node : all) {
            weight += node.weight;
            sum += node.weight * node.value;
            if (reached + weight < ends[part]) continue;
            nodes.add(new Node(sum / weight, weight));
            reached += weight;
            weight = 0;
            sum = 0;
            while (part < ends.length - 1 && ends[part] <= reached) part++;
        }
        if (weight > 0) nodes.add(new Node(sum / weight, weight));
        return nodes;
    }

    private static double[] ends() {
        var body = DoubleStream.iterate(0, i -> i + 1).limit(BODY).map(i -> i * (1 - TAIL_BEGINS) / BODY);
        var tail = DoubleStream.iterate(TAIL_BEGINS, left -> left * FINER)
                .limit(TAIL)
                .map(left -> 1 - left);
        return DoubleStream.concat(DoubleStream.concat(body, tail), DoubleStream.of(1))
                .toArray();
    }
}
