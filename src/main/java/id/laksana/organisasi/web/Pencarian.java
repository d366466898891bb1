package id.laksana.organisasi.web;

import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.DaftarJabatan;
import id.laksana.organisasi.DaftarPegawai;
import id.laksana.organisasi.SusunanOrganisasi;
import id.laksana.web.SearchSource;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** People, units and posts for the search field; everyone who works here may look these up. */
@Configuration(proxyBeanMethods = false)
class Pencarian {

    @Bean
    SearchSource pegawaiSearch(DaftarPegawai daftarPegawai) {
        return new SearchSource() {
            @Override
            public String kind() {
                return "cari.pegawai";
            }

            @Override
            public int order() {
                return 300;
            }

            @Override
            public List<Hit> search(String query, int limit) {
                return daftarPegawai.cari(DaftarPegawai.Saringan.cari(query), 0).daftar().stream()
                        .limit(limit)
                        .map(
                                p ->
                                        new Hit(
                                                p.namaLengkap(),
                                                "/organisasi/pegawai/" + p.id(),
                                                p.nipTercetak()))
                        .toList();
            }

            @Override
            public @Nullable String allPath(String query) {
                return "/organisasi/pegawai?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
            }
        };
    }

    @Bean
    SearchSource unitSearch(SusunanOrganisasi susunan, DaftarInstansi daftarInstansi) {
        return new SearchSource() {
            @Override
            public String kind() {
                return "cari.unit";
            }

            @Override
            public int order() {
                return 310;
            }

            @Override
            public List<Hit> search(String query, int limit) {
                String wanted = query.toLowerCase(Locale.ROOT);
                return susunan.pohon(daftarInstansi.hariIni()).stream()
                        .filter(
                                u ->
                                        (u.nama() + " " + u.namaPendek())
                                                .toLowerCase(Locale.ROOT)
                                                .contains(wanted))
                        .limit(limit)
                        .map(u -> new Hit(u.nama(), "/organisasi/unit/" + u.id(), u.namaKepala()))
                        .toList();
            }
        };
    }

    @Bean
    SearchSource jabatanSearch(DaftarJabatan daftarJabatan, DaftarInstansi daftarInstansi) {
        return new SearchSource() {
            @Override
            public String kind() {
                return "cari.jabatan";
            }

            @Override
            public int order() {
                return 320;
            }

            @Override
            public List<Hit> search(String query, int limit) {
                return daftarJabatan.cari(query, daftarInstansi.hariIni(), limit).stream()
                        .map(j -> new Hit(j.nama(), "/organisasi/jabatan/" + j.id(), j.namaUnit()))
                        .toList();
            }
        };
    }
}
