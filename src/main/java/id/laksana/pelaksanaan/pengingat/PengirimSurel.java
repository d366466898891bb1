package id.laksana.pelaksanaan.pengingat;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits, one by one, each in a transaction of its own: what was sent stays sent, and a
 * mail server that is down only delays the rest, with growing pauses. Every e-mail keeps its
 * Message-ID over all attempts, so that one which the server took just as the program died is seen
 * to be the same.
 */
class PengirimSurel {

    private static final Logger LOG = LoggerFactory.getLogger(PengirimSurel.class);
    private static final int LONGEST_PAUSE_MINUTES = 60;
    private static final int MOST_DOUBLINGS = 6;

    private enum Hasil {
        TERKIRIM,
        ALAMAT_DITOLAK,
        GAGAL
    }

    private final JavaMailSender sender;
    private final SmtpProperties smtp;
    private final KirimanRepository kiriman;
    private final TransactionTemplate transaction;

    PengirimSurel(
            JavaMailSender sender,
            SmtpProperties smtp,
            KirimanRepository kiriman,
            TransactionTemplate transaction) {
        this.sender = sender;
        this.smtp = smtp;
        this.kiriman = kiriman;
        this.transaction = transaction;
    }

    /** For the bound instansi. Stops at the first that the server does not take. */
    void kirim(Instant sekarang) {
        boolean more = smtp.aktif();
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(_ -> satu(sekarang)));
        }
    }

    /**
     * @return whether it makes sense to go on
     */
    private boolean satu(Instant sekarang) {
        var next = kiriman.ambil(sekarang);
        return next.isPresent() && kirim(next.get(), sekarang) != Hasil.GAGAL;
    }

    private Hasil kirim(KirimanSurel surel, Instant sekarang) {
        try {
            send(surel);
            kiriman.terkirim(surel.id(), sekarang);
            return Hasil.TERKIRIM;
        } catch (MailException | MessagingException e) {
            if (refusesAddress(e)) {
                kiriman.ditolak(surel.id(), said(e), sekarang);
                return Hasil.ALAMAT_DITOLAK;
            }
            var pause = jeda(surel.percobaan());
            LOG.warn("Surel belum terkirim, dicoba lagi setelah {}: {}", pause, said(e));
            kiriman.gagal(surel.id(), said(e), sekarang.plus(pause));
            return Hasil.GAGAL;
        }
    }

    private void send(KirimanSurel surel) throws MessagingException {
        var message = sender.createMimeMessage();
        var parts = new MimeMessageHelper(message, "UTF-8");
        parts.setFrom(smtp.from());
        parts.setTo(surel.alamat());
        parts.setSubject(surel.judul());
        parts.setText(surel.isi());
        String host = smtp.from().substring(smtp.from().indexOf('@') + 1);
        message.setHeader("Message-ID", "<" + surel.id() + "@" + host + ">");
        // RFC 3834: no answering machine shall answer
        message.setHeader("Auto-Submitted", "auto-generated");
        sender.send(message);
    }

    /** 1, 2, 4, 8 minutes and so on, at most an hour. */
    static Duration jeda(int percobaan) {
        long minutes = 1L << Math.min(percobaan, MOST_DOUBLINGS);
        return Duration.ofMinutes(Math.min(minutes, LONGEST_PAUSE_MINUTES));
    }

    private static boolean refusesAddress(Exception e) {
        return e instanceof jakarta.mail.internet.AddressException
                || e instanceof MailSendException failed
                        && failed.getFailedMessages().values().stream()
                                .anyMatch(
                                        cause ->
                                                cause instanceof SendFailedException sent
                                                        && sent.getInvalidAddresses() != null
                                                        && sent.getInvalidAddresses().length > 0);
    }

    private static String said(Exception e) {
        var cause =
                e instanceof MailSendException failed && !failed.getFailedMessages().isEmpty()
                        ? failed.getFailedMessages().values().iterator().next()
                        : e;
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }
}
