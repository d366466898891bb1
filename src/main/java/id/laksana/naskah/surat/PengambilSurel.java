package id.laksana.naskah.surat;

import id.laksana.naskah.surat.IsiSurel.Surel;
import id.laksana.naskah.surat.KotakSurat.Pengaman;
import id.laksana.naskah.surat.PenyimpanBerkas.Ditolak;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fetches letters from the mailbox of an instansi. Each is taken in by a transaction that also
 * notes how far the mailbox was read, so none comes twice and none is lost; in the mailbox nothing
 * is changed.
 */
@Component
class PengambilSurel {

    private static final Logger LOG = LoggerFactory.getLogger(PengambilSurel.class);
    private static final String PATIENCE = "20000";
    private static final int MOST_AT_ONCE = 20;

    private final PengaturanKotak pengaturan;
    private final KotakSuratRepository kotak;
    private final SuratMasuk surat;
    private final PenyimpanBerkas penyimpan;
    private final KataSurat kata;
    private final TransactionTemplate transaction;

    PengambilSurel(
            PengaturanKotak pengaturan,
            KotakSuratRepository kotak,
            SuratMasuk surat,
            PenyimpanBerkas penyimpan,
            KataSurat kata,
            TransactionTemplate transaction) {
        this.pengaturan = pengaturan;
        this.kotak = kotak;
        this.surat = surat;
        this.penyimpan = penyimpan;
        this.kata = kata;
        this.transaction = transaction;
    }

    /** For the bound instansi. */
    void ambil(Instant sekarang) {
        KotakSurat box = pengaturan.sekarang();
        if (!box.aktif()) {
            return;
        }
        String problem = null;
        try {
            baca(box);
        } catch (MessagingException e) {
            problem = e.getClass().getSimpleName() + ": " + e.getMessage();
            LOG.warn("Kotak surel belum dapat dibaca: {}", problem);
        }
        String said = problem;
        transaction.executeWithoutResult(_ -> kotak.diperiksa(sekarang, said));
    }

    private void baca(KotakSurat box) throws MessagingException {
        String protocol = box.pengaman() == Pengaman.TLS ? "imaps" : "imap";
        var session = Session.getInstance(properties(protocol, box));
        try (var store = session.getStore(protocol)) {
            store.connect(box.server(), box.port(), box.pengguna(), pengaturan.sandi());
            try (var folder = store.getFolder(box.folder())) {
                folder.open(Folder.READ_ONLY);
                baca(box, folder, (UIDFolder) folder);
            }
        }
    }

    private static Properties properties(String protocol, KotakSurat box) {
        var result = new Properties();
        String prefix = "mail." + protocol + ".";
        result.setProperty(prefix + "connectiontimeout", PATIENCE);
        result.setProperty(prefix + "timeout", PATIENCE);
        result.setProperty(prefix + "writetimeout", PATIENCE);
        result.setProperty(prefix + "ssl.checkserveridentity", "true");
        boolean upgrade = box.pengaman() == Pengaman.STARTTLS;
        result.setProperty(prefix + "starttls.enable", String.valueOf(upgrade));
        result.setProperty(prefix + "starttls.required", String.valueOf(upgrade));
        // a server that writes a broken message must not keep the others from being read
        result.setProperty("mail.mime.parameters.strict", "false");
        result.setProperty("mail.mime.decodefilename", "true");
        return result;
    }

    private void baca(KotakSurat box, Folder folder, UIDFolder uids) throws MessagingException {
        long validity = uids.getUIDValidity();
        boolean known = box.keabsahan() != null && box.keabsahan() == validity;
        if (box.terakhir() == null) {
            // letters that lay there before are in the agenda on paper
            long last = uids.getUIDNext() - 1;
            transaction.executeWithoutResult(_ -> kotak.terbaca(validity, last));
            return;
        }
        long from = known ? box.terakhir() + 1 : 1;
        int done = 0;
        for (Message message : uids.getMessagesByUID(from, UIDFolder.LASTUID)) {
            long uid = uids.getUID(message);
            // LASTUID names the last message also when it is before the first asked for
            if (uid < from || !known && sudah(message, box.diperiksa())) {
                continue;
            }
            terima(message, validity, uid);
            if (++done == MOST_AT_ONCE) {
                return;
            }
        }
    }

    /** The server counts anew: what came before the last look was read then. */
    private static boolean sudah(Message message, @Nullable Instant diperiksa)
            throws MessagingException {
        var came = message.getReceivedDate();
        return diperiksa != null && came != null && came.toInstant().isBefore(diperiksa);
    }

    private void terima(Message message, long validity, long uid) throws MessagingException {
        if (IsiSurel.otomatis(message)) {
            transaction.executeWithoutResult(_ -> kotak.terbaca(validity, uid));
            return;
        }
        Surel letter;
        String note;
        PenyimpanBerkas.Hasil kept;
        try {
            letter = IsiSurel.baca(message);
            kept = penyimpan.simpan(letter.berkas());
            note = catatan(kept.ditolak());
        } catch (MessagingException | IOException | IllegalArgumentException e) {
            if (!message.getFolder().isOpen()) {
                throw new MessagingException("the mailbox was closed", e);
            }
            LOG.warn("Surel {} tidak terbaca", uid, e);
            letter = new Surel("", "", "", List.of());
            kept = new PenyimpanBerkas.Hasil(List.of(), List.of());
            note = kata.surelTidakTerbaca();
        }
        var found = letter;
        var files = kept.tersimpan();
        String said = note;
        transaction.executeWithoutResult(
                _ -> {
                    surat.terima(
                            SumberSurat.SUREL,
                            new IsiSurat(
                                    "",
                                    null,
                                    found.pengirim(),
                                    found.perihal(),
                                    KeamananSurat.BIASA,
                                    KecepatanSurat.BIASA,
                                    ""),
                            files,
                            null,
                            found.kontak(),
                            said);
                    kotak.terbaca(validity, uid);
                });
    }

    private @Nullable String catatan(List<Ditolak> refused) {
        return refused.isEmpty()
                ? null
                : kata.lampiranDitolak(refused.stream().map(Ditolak::nama).toList());
    }
}
