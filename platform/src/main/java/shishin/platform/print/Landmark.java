package shishin.platform.print;

/**
 * Where a heading came to stand.
 *
 * @param leaf the page, from 0, without those of the front
 * @param y points from the top
 */
record Landmark(int level, String text, int leaf, float y) {}
