package id.laksana.naskah.surat.web;

import id.laksana.naskah.surat.KotakSurat;
import id.laksana.naskah.surat.PengaturanSurat.Tercatat;
import id.laksana.web.FormErrors;
import java.util.List;

/**
 * Settings of letters.
 *
 * @param alamat of the public form
 * @param bersandi a password of the mailbox is kept
 */
public record PengaturanSuratPage(
        IsianAturan aturan,
        IsianKotak isian,
        KotakSurat kotak,
        boolean bersandi,
        String alamat,
        List<Tercatat> riwayat,
        FormErrors errors) {}
