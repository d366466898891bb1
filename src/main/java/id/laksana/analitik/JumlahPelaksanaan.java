package id.laksana.analitik;

/** How many cases stand in which status. */
public record JumlahPelaksanaan(
        long berjalan, long ditangguhkan, long selesai, long ditolak, long dibatalkan) {

    public long semua() {
        return berjalan + ditangguhkan + berakhir();
    }

    public long berakhir() {
        return selesai + ditolak + dibatalkan;
    }
}
