package shishin.local.stack;

import shishin.local.machine.Room;

/** What a start needs of the machine, in MiB; measured, with a margin. */
record Need(long memory, long disk) {

    static final Need WHOLE = new Need(2_560, 1_536);
    static final Need SERVERS = new Need(1_024, 1_536);

    void check(Room room) {
        room.require(memory, disk);
    }
}
