package id.laksana.berkas;

import org.jspecify.annotations.Nullable;

/** What every definition file must satisfy before its content is looked at. */
public enum AturanBerkas implements Aturan {
    BERKAS_KOSONG("berkas.kosong"),
    BERKAS_TERLALU_BESAR("berkas.terlalu-besar"),
    BERKAS_TIDAK_DAPAT_DIBUKA("berkas.tidak-dapat-dibuka"),
    BUKAN_UTF8("berkas.bukan-utf8"),
    KARAKTER_TERLARANG("berkas.karakter-terlarang"),
    YAML_RUSAK("yaml.rusak"),
    YAML_VERSI("yaml.versi"),
    YAML_ALIAS("yaml.alias"),
    YAML_TAG("yaml.tag"),
    YAML_TERLALU_DALAM("yaml.terlalu-dalam"),
    YAML_TERLALU_BANYAK("yaml.terlalu-banyak"),
    YAML_BEBERAPA_DOKUMEN("yaml.beberapa-dokumen"),
    FORMAT("format"),
    KUNCI_ASING("kunci.asing"),
    KUNCI_GANDA("kunci.ganda"),
    KUNCI_BUKAN_TEKS("kunci.bukan-teks"),
    KUNCI_WAJIB("kunci.wajib"),
    JENIS_TEKS("jenis.teks"),
    JENIS_ANGKA("jenis.angka"),
    JENIS_DAFTAR("jenis.daftar"),
    JENIS_PETA("jenis.peta"),
    ANGKA_ATAU_KATA("jenis.angka-atau-kata"),
    TANGGAL("tanggal"),
    PILIHAN("pilihan"),
    TEKS_KOSONG("teks.kosong"),
    TEKS_PANJANG("teks.panjang"),
    DAFTAR_KOSONG("daftar.kosong"),
    DAFTAR_PANJANG("daftar.panjang"),
    DAFTAR_GANDA("daftar.ganda"),
    BENTUK("bentuk");

    private final String kode;

    AturanBerkas(String kode) {
        this.kode = kode;
    }

    @Override
    public String kode() {
        return kode;
    }

    @Override
    public Berat berat() {
        return Berat.MENGHALANGI;
    }

    @Override
    public @Nullable String dasar() {
        return null;
    }
}
