package id.laksana.keamanan.akun;

import java.time.Instant;

/** What came of checking a password or a code. */
public sealed interface Pemeriksaan {

    record Cocok() implements Pemeriksaan {}

    record Salah() implements Pemeriksaan {}

    /** Too many wrong ones; nothing was looked at. */
    record Tertahan(Instant sampai) implements Pemeriksaan {}
}
