package shishin.assessment.ledger;

import java.util.ArrayList;
import java.util.List;

/** The tiles of a tree that grew leaf by leaf, in memory. */
final class Grown implements Tiles {

    private final List<List<Hash>> levels = new ArrayList<>();

    Grown(int size) {
        levels.add(new ArrayList<>());
        var edge = Edge.of(0, this);
        for (int leaf = 0; leaf < size; leaf++) {
            var hash = Hash.leaf(Integer.toString(leaf).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            levels.getFirst().add(hash);
            edge.append(hash);
        }
        edge.completed().forEach(this::keep);
    }

    private void keep(Edge.Node node) {
        if (levels.size() == node.level()) levels.add(new ArrayList<>());
        var level = levels.get(node.level());
        if (level.size() != node.index()) throw new IllegalStateException("a gap before " + node);
        level.add(node.hash());
    }

    long size() {
        return levels.getFirst().size();
    }

    @Override
    public List<Hash> read(int level, long index, int width) {
        int from = (int) index * WIDTH;
        return levels.get(level).subList(from, from + width);
    }
}
