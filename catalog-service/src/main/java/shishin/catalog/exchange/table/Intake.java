package shishin.catalog.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import shishin.catalog.exchange.Unreadable;
import shishin.platform.identity.Sha256;
import shishin.platform.sheet.SheetRefused;

/** A file while it is read: its digest, and its refusal in the words of a report. */
final class Intake {

    private final MessageDigest digest = Sha256.begin();
    private final DigestInputStream in;

    /** Reads a file as a table. */
    interface Reading {
        void read(InputStream in) throws IOException;
    }

    Intake(InputStream in) {
        this.in = new DigestInputStream(in, digest);
    }

    void read(Reading reading) throws IOException {
        try {
            reading.read(in);
        } catch (SheetRefused refused) {
            throw new Unreadable("", code(refused), String.valueOf(refused.getMessage()));
        }
    }

    private static String code(SheetRefused refused) {
        return switch (refused.reason()) {
            case NOT_A_SHEET -> "not-a-sheet";
            case ENCRYPTED -> "sheet-encrypted";
            case BOMB -> "sheet-bomb";
            case UNKNOWN_ENCODING -> "sheet-encoding";
            case TOO_MANY_BYTES, TOO_MANY_ROWS, TOO_MANY_CELLS, TOO_MANY_COLUMNS, TOO_LONG_A_CELL -> "sheet-too-large";
        };
    }

    /** SHA-256 of all that was read, in hexadecimal. */
    String digest() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
