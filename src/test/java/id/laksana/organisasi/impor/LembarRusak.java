package id.laksana.organisasi.impor;

import static id.laksana.organisasi.impor.JenisImpor.PEGAWAI;
import static id.laksana.organisasi.impor.JenisImpor.UNIT;
import static id.laksana.organisasi.impor.LembarFixture.GOOD;
import static id.laksana.organisasi.impor.LembarFixture.HEAD;
import static id.laksana.organisasi.impor.LembarFixture.UNIT_HEAD;
import static id.laksana.organisasi.impor.LembarFixture.bomb;
import static id.laksana.organisasi.impor.LembarFixture.csv;
import static id.laksana.organisasi.impor.LembarFixture.head;
import static id.laksana.organisasi.impor.LembarFixture.rowWith;
import static id.laksana.organisasi.impor.LembarFixture.rows;
import static id.laksana.organisasi.impor.LembarFixture.sheet;
import static id.laksana.organisasi.impor.LembarFixture.text;
import static id.laksana.organisasi.impor.LembarFixture.with;
import static id.laksana.organisasi.impor.LembarFixture.without;
import static id.laksana.organisasi.impor.LembarFixture.workbook;
import static id.laksana.organisasi.impor.LembarFixture.xlsx;
import static id.laksana.organisasi.impor.LembarFixture.zip;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Sheets that must be refused, each with the message it gets. */
record LembarRusak(String nama, JenisImpor jenis, byte[] isi, String kunci, int baris) {

    @Override
    public String toString() {
        return nama;
    }

    static List<LembarRusak> daftar() {
        var all = new ArrayList<LembarRusak>();
        files(all);
        archives(all);
        texts(all);
        xlsxCells(all);
        pegawaiRows(all);
        unitRows(all);
        return all;
    }

    private static void files(List<LembarRusak> all) {
        file(all, "empty file", new byte[0], "impor.berkas.kosong");
        file(all, "spaces only", csv("  \n \n"), "impor.berkas.kosong");
        file(all, "old xls", hex("d0cf11e0a1b11ae1"), "impor.berkas.xls");
        file(all, "PDF", csv("%PDF-1.7\n..."), "impor.berkas.pdf");
        file(
                all,
                "HTML named xls",
                csv("<html><table><tr><td>NIP</td></tr></table>"),
                "impor.berkas.html");
        file(
                all,
                "XML spreadsheet 2003",
                csv("<?xml version=\"1.0\"?><Workbook/>"),
                "impor.berkas.html");
        file(all, "PNG", hex("89504e470d0a1a0a"), "impor.berkas.bukan-lembar");
        file(all, "JPEG", hex("ffd8ffe000104a46"), "impor.berkas.bukan-lembar");
        file(all, "gzip", hex("1f8b080000000000"), "impor.berkas.bukan-lembar");
        file(all, "random bytes", hex("80818283848586870a8889"), "impor.berkas.pengodean");
        file(all, "zip magic only", hex("504b0304"), "impor.berkas.rusak");
        var cut = xlsx(rows(HEAD.strip(), GOOD.strip()));
        file(all, "cut in half", Arrays.copyOf(cut, cut.length / 2), "impor.berkas.rusak");
    }

    private static void archives(List<LembarRusak> all) {
        file(all, "plain zip", zip(Map.of("a.txt", "a")), "impor.berkas.bukan-lembar");
        file(all, "docx", with("word/document.xml", "<a/>"), "impor.berkas.bukan-lembar");
        file(all, "ods", with("content.xml", "<a/>"), "impor.berkas.ods");
        file(all, "xlsb", with("xl/workbook.bin", "x"), "impor.berkas.xlsb");
        file(all, "no content types", without("[Content_Types].xml"), "impor.berkas.bukan-lembar");
        file(all, "no workbook", without("xl/workbook.xml"), "impor.berkas.bukan-lembar");
        file(all, "no sheet part", without("xl/worksheets/sheet1.xml"), "impor.berkas.rusak");
        file(all, "no relations", without("xl/_rels/workbook.xml.rels"), "impor.berkas.rusak");
        file(
                all,
                "workbook without sheets",
                with("xl/workbook.xml", workbook("")),
                "impor.berkas.tanpa-lembar");
        file(
                all,
                "only a hidden sheet",
                with(
                        "xl/workbook.xml",
                        workbook(
                                "<sheet name=\"x\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/>")),
                "impor.berkas.tanpa-lembar");
        file(
                all,
                "workbook not well-formed",
                with("xl/workbook.xml", "<workbook><sheets>"),
                "impor.berkas.rusak");
        file(
                all,
                "sheet not well-formed",
                with("xl/worksheets/sheet1.xml", sheet("<sheetData><row>")),
                "impor.berkas.rusak");
        file(all, "sheet is text", with("xl/worksheets/sheet1.xml", "halo"), "impor.berkas.rusak");
        file(
                all,
                "external entity",
                with(
                        "xl/worksheets/sheet1.xml",
                        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet>&x;</worksheet>"),
                "impor.berkas.entitas");
        file(
                all,
                "entity bomb",
                with(
                        "xl/sharedStrings.xml",
                        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><sst>&b;</sst>"),
                "impor.berkas.entitas");
        file(
                all,
                "DTD from the net",
                with(
                        "xl/workbook.xml",
                        "<!DOCTYPE a SYSTEM \"http://example.invalid/a.dtd\"><workbook/>"),
                "impor.berkas.entitas");
        file(
                all,
                "relations with DTD",
                with("xl/_rels/workbook.xml.rels", "<!DOCTYPE a><Relationships/>"),
                "impor.berkas.entitas");
        file(
                all,
                "sheet bomb",
                bomb("xl/worksheets/sheet1.xml", 450),
                "impor.berkas.terlalu-besar");
        file(
                all,
                "shared text bomb",
                bomb("xl/sharedStrings.xml", 80),
                "impor.berkas.terlalu-besar");
        file(all, "picture bomb", bomb("xl/media/image1.bin", 450), "impor.berkas.terlalu-besar");
        file(
                all,
                "column behind XFD",
                xlsx("<row r=\"1\">" + text("AAAAAA1", "NIP") + "</row>"),
                "impor.berkas.rusak");
        file(
                all,
                "row number is a word",
                xlsx("<row r=\"satu\">" + text("A1", "NIP") + "</row>"),
                "impor.berkas.rusak");
        file(
                all,
                "wrong sheet",
                xlsx(rows("Tanggal,Uraian,Jumlah", "2026-01-01,Kertas,3")),
                "impor.berkas.tanpa-judul");
        file(all, "empty sheet", xlsx(""), "impor.berkas.tanpa-judul");
        file(all, "heads only", xlsx(head()), "impor.berkas.tanpa-baris");
        file(
                all,
                "no head Status",
                xlsx(rows("NIP,Nama", "196608011988031001,Amir")),
                "impor.berkas.kolom-kurang");
        file(
                all,
                "head twice",
                xlsx(rows("NIP,Nama,Status,NIP", "1,a,PNS,2")),
                "impor.berkas.kolom-ganda");
        file(
                all,
                "many columns",
                xlsx(rows(HEAD.strip()) + "<row r=\"2\">" + text("ZZ2", "x") + "</row>"),
                "impor.berkas.kolom-banyak");
    }

    private static void texts(List<LembarRusak> all) {
        file(
                all,
                "Windows-1252",
                (HEAD + "196608011988031001,Andr\u00e9,,,PNS,,,,\n")
                        .getBytes(StandardCharsets.ISO_8859_1),
                "impor.berkas.pengodean");
        file(
                all,
                "UTF-16 without mark",
                (HEAD + GOOD).getBytes(StandardCharsets.UTF_16LE),
                "impor.berkas.pengodean");
        file(all, "broken UTF-8 far down", broken(), "impor.berkas.pengodean");
        file(all, "no heads", csv("196608011988031001,Amir,PNS\n"), "impor.berkas.tanpa-judul");
        file(
                all,
                "heads below row 10",
                csv("\nx\n".repeat(12) + HEAD + GOOD),
                "impor.berkas.tanpa-judul");
        file(
                all,
                "quote never closed",
                csv(HEAD + "196608011988031001,\"Amir," + "x".repeat(2 << 20)),
                "impor.berkas.csv");
        file(all, "heads only, CSV", csv(HEAD), "impor.berkas.tanpa-baris");
        file(
                all,
                "separator is a bar",
                csv(HEAD.replace(',', '|') + GOOD.replace(',', '|')),
                "impor.berkas.tanpa-judul");
        file(all, "head missing, CSV", csv("NIP;Nama\n1;a\n"), "impor.berkas.kolom-kurang");
        file(all, "JSON", csv("{\"nip\": \"196608011988031001\"}"), "impor.berkas.tanpa-judul");
    }

    private static byte[] broken() {
        var good = (HEAD + GOOD.repeat(3000)).getBytes(StandardCharsets.UTF_8);
        good[good.length - 20] = (byte) 0xC3;
        return good;
    }

    private static void xlsxCells(List<LembarRusak> all) {
        cell(all, "formula", "<c r=\"A2\"><f>A1&amp;\"1\"</f><v>1</v></c>", "impor.sel.rumus");
        cell(
                all,
                "formula of text",
                "<c r=\"A2\" t=\"str\"><f>LEFT(B2,3)</f><v>Ami</v></c>",
                "impor.sel.rumus");
        cell(
                all,
                "shared formula",
                "<c r=\"A2\"><f t=\"shared\" ref=\"A2:A3\" si=\"0\">B2</f><v>5</v></c>",
                "impor.sel.rumus");
        cell(all, "error #N/A", "<c r=\"A2\" t=\"e\"><v>#N/A</v></c>", "impor.sel.galat");
        cell(all, "error #REF!", "<c r=\"A2\" t=\"e\"><v>#REF!</v></c>", "impor.sel.galat");
        cell(
                all,
                "NIP as a number of Excel",
                "<c r=\"A2\"><v>1.98503122010121E+17</v></c>",
                "pegawai.nip.angka-excel");
        cell(
                all,
                "NIP rounded to 000",
                "<c r=\"A2\"><v>198503122010121000</v></c>",
                "nip.nol-excel");
        cell(
                all,
                "NIP is a short number",
                "<c r=\"A2\"><v>12345</v></c>",
                "pegawai.nip.angka-excel");
        cell(all, "NIP is true", "<c r=\"A2\" t=\"b\"><v>1</v></c>", "pegawai.nip.bentuk");
        cell(
                all,
                "shared text that is not there",
                "<c r=\"A2\" t=\"s\"><v>99</v></c>",
                "impor.sel.galat");
        cell(all, "very long text", text("A2", "9".repeat(600)), "impor.sel.panjang");
        cell(all, "replacement sign", text("A2", "1966\uFFFD"), "impor.sel.tidak-terbaca");
    }

    private static void pegawaiRows(List<LembarRusak> all) {
        row(all, "NIP too short", "1966080119880310,Amir,,,PNS,,,,", "pegawai.nip.bentuk");
        row(all, "NIP with a letter", "19660801198803100O,Amir,,,PNS,,,,", "pegawai.nip.bentuk");
        row(all, "NIP as 1,97E+17", "\"1,97306E+17\",Amir,,,PNS,,,,", "pegawai.nip.angka-excel");
        row(all, "NIP ends with 000", "197306181993031000,Amir,,,PNS,,,,", "nip.nol-excel");
        row(
                all,
                "NIP born on 30 February",
                "196902302009011009,Amir,,,PNS,,,,",
                "nip.tanggal-lahir");
        row(all, "NIP of month 13", "198503122010131002,Amir,,,PNS,,,,", "nip.bulan-pengangkatan");
        row(all, "NIP of sex 3", "198503122010123002,Amir,,,PNS,,,,", "nip.jenis-kelamin");
        row(
                all,
                "NIP of the other sex",
                "198503122010121002,Amir,,,PNS,,P,,",
                "nip.jenis-kelamin-beda");
        row(
                all,
                "PPPK number for a PNS",
                "198906302025211045,Amir,,,PNS,,,,",
                "nip.pppk-bukan-pns");
        row(all, "appointed at 10", "200003122010121002,Amir,,,PNS,,,,", "nip.terlalu-muda");
        row(all, "PNS without NIP", ",Amir,,,PNS,,,,", "pegawai.nip.kosong");
        row(all, "PTT without NIP and account", ",Amir,,,PTT,,,,", "impor.tanpa-kunci");
        row(all, "no name", "196608011988031001,,,,PNS,,,,", "pegawai.nama.kosong");
        row(
                all,
                "name of 300 letters",
                "196608011988031001," + "a".repeat(300) + ",,,PNS,,,,",
                "pegawai.nama.panjang");
        row(
                all,
                "status Honorer",
                "196608011988031001,Amir,,,Honorer,,,,",
                "pegawai.status.tidak-dikenal");
        row(all, "no status", "196608011988031001,Amir,,,,,,,", "pegawai.status.tidak-dikenal");
        row(
                all,
                "golongan III/e",
                "196608011988031001,Amir,,,PNS,III/e,,,",
                "pegawai.golongan.tidak-dikenal");
        row(
                all,
                "golongan 3D",
                "196608011988031001,Amir,,,PNS,3D,,,",
                "pegawai.golongan.tidak-dikenal");
        row(
                all,
                "golongan IX for a PNS",
                "196608011988031001,Amir,,,PNS,IX,,,",
                "pegawai.golongan.tidak-dikenal");
        row(all, "sex X", "196608011988031001,Amir,,,PNS,,X,,", "pegawai.jenis-kelamin");
        row(
                all,
                "address without at",
                "196608011988031001,Amir,,,PNS,,,amir.contoh,",
                "pegawai.surel");
        row(
                all,
                "account with a space",
                "196608011988031001,Amir,,,PNS,,,,amir uji",
                "pegawai.akun");
        row(
                all,
                "formula in CSV",
                "196608011988031001,\"=HYPERLINK(1)\",,,PNS,,,,",
                "impor.sel.rumus");
        row(all, "command in CSV", "196608011988031001,@SUM(A1),,,PNS,,,,", "impor.sel.rumus");
        row(
                all,
                "control sign",
                "196608011988031001,Am\u0007ir,,,PNS,,,,",
                "impor.sel.tidak-terbaca");
        row(all, "zero byte", "196608011988031001,Am\u0000ir,,,PNS,,,,", "impor.sel.tidak-terbaca");
        all.add(of("NIP twice", PEGAWAI, csv(HEAD + GOOD + GOOD), "impor.nip-ganda", 3));
        String ptt = ",Budi Uji,,,PTT,,,,budi.uji\n";
        all.add(of("account twice", PEGAWAI, csv(HEAD + ptt + ptt), "impor.akun-ganda", 3));
    }

    private static void unitRows(List<LembarRusak> all) {
        unit(all, "code with capitals and spaces", "Dinas A,Dinas A,,dinas,,", "unit.kode.bentuk");
        unit(all, "no code", ",Dinas A,,dinas,,", "unit.kode.bentuk");
        unit(all, "no name of a unit", "dinas-a,,,dinas,,", "unit.nama.kosong");
        unit(all, "kind kantor", "dinas-a,Dinas A,,kantor,,", "unit.jenis.tidak-dikenal");
        unit(all, "own parent", "dinas-a,Dinas A,,dinas,dinas-a,", "unit.induk.sendiri");
        unit(all, "unknown parent", "dinas-a,Dinas A,,dinas,dinas-x,", "impor.induk-tidak-ada");
        unit(all, "day 31 February", "dinas-a,Dinas A,,dinas,,31/02/2026", "tanggal.bentuk");
        unit(all, "day of year 20260", "dinas-a,Dinas A,,dinas,,20260-01-01", "tanggal.bentuk");
        all.add(
                of(
                        "code twice",
                        UNIT,
                        csv(UNIT_HEAD + "a,A,,dinas,,\na,A,,dinas,,\n"),
                        "impor.kode-ganda",
                        3));
        all.add(
                of(
                        "ring of parents",
                        UNIT,
                        csv(UNIT_HEAD + "a,A,,dinas,b,\nb,B,,dinas,a,\n"),
                        "impor.induk-melingkar",
                        2));
    }

    private static void file(List<LembarRusak> all, String nama, byte[] isi, String kunci) {
        all.add(of(nama, PEGAWAI, isi, kunci, 0));
    }

    private static void cell(List<LembarRusak> all, String nama, String cell, String kunci) {
        all.add(of(nama, PEGAWAI, xlsx(rowWith(cell)), kunci, kunci.contains("berkas") ? 0 : 2));
    }

    private static void row(List<LembarRusak> all, String nama, String row, String kunci) {
        all.add(of(nama, PEGAWAI, csv(HEAD + row + "\n"), kunci, 2));
    }

    private static void unit(List<LembarRusak> all, String nama, String row, String kunci) {
        all.add(of(nama, UNIT, csv(UNIT_HEAD + row + "\n"), kunci, 2));
    }

    private static LembarRusak of(
            String nama, JenisImpor jenis, byte[] isi, String kunci, int baris) {
        return new LembarRusak(nama, jenis, isi, kunci, baris);
    }

    private static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
