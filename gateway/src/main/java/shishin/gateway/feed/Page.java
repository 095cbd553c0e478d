package shishin.gateway.feed;

import java.util.List;

/** Some events, where to go on, and whether there was no more to read. */
record Page(List<Event> events, Cursor next, boolean isLast) {}
