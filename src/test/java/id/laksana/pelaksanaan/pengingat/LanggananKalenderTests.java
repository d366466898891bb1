package id.laksana.pelaksanaan.pengingat;

import static id.laksana.pelaksanaan.pengingat.PengingatFixture.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.laksana.LaksanaTest;
import id.laksana.database.Tenant;
import id.laksana.keamanan.KeamananFixture;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The calendar under a secret address, read back by the library. */
@LaksanaTest
class LanggananKalenderTests {

    @Autowired ApplicationContext context;
    @Autowired LanggananKalender langganan;
    @Autowired MockMvcTester mvc;

    private PengingatFixture uji;
    private UUID bayu;

    @BeforeEach
    void instansi() {
        uji = PengingatFixture.in(context);
        bayu = uji.sop.penyusun.pegawai();
    }

    private String buat() {
        String address = Tenant.call(uji.organisasi.instansi, () -> langganan.buat(bayu));
        return address.substring(address.indexOf("/kalender/"));
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).exchange();
    }

    private static List<VEvent> events(MvcTestResult result) throws IOException, ParserException {
        String text = result.getResponse().getContentAsString();
        var calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().hasErrors()).as(text).isFalse();
        assertThat(calendar.getComponents(VTimeZone.VTIMEZONE)).hasSize(1);
        return calendar.getComponents(VEvent.VEVENT);
    }

    @Test
    void holdsEachDueTaskOnceInTheTimeOfTheInstansi() throws Exception {
        var task = uji.tugasSehari("Laporan; triwulan, II");
        var done = uji.tugasSehari("Selesai");
        uji.selesai(done);
        uji.tugas(
                uji.kasus("Orang lain", "BERJALAN"),
                "jabatan:lain",
                at("2026-07-06T08:00"),
                at("2026-07-07T08:00"));
        String path = buat();
        var events = events(get(path));
        assertThat(events).hasSize(1);
        var event = events.getFirst();
        assertThat(event.getUid().orElseThrow().getValue()).isEqualTo(task.toString());
        assertThat(event.getSummary().getValue()).contains("Menyusun laporan");
        assertThat(event.getDescription().getValue())
                .contains("Laporan; triwulan, II", "/tugas/" + task);
        ZonedDateTime start = event.<ZonedDateTime>getDateTimeStart().getDate();
        assertThat(start.toInstant()).isEqualTo(at("2026-07-06T15:00"));
        assertThat(start.toLocalDateTime()).isEqualTo(LocalDateTime.of(2026, 7, 6, 15, 0));
        assertThat(get(path)).bodyText().contains("DTSTART;TZID=Asia/Makassar:20260706T150000");
        assertThat(events(get(path)).getFirst().getUid()).isEqualTo(event.getUid());
    }

    @Test
    void aWrongRenewedOrRevokedAddressIsNotThere() {
        String first = buat();
        assertThat(get(first)).hasStatusOk().hasContentType("text/calendar;charset=UTF-8");
        String second = buat();
        assertThat(get(first)).hasStatus(404);
        assertThat(get(second)).hasStatusOk();
        var other = PengingatFixture.in(context).organisasi.instansi;
        String elsewhere = second.replaceFirst("kal-[0-9]+", "kal-" + other);
        var wrong = get(elsewhere);
        assertThat(wrong).hasStatus(404);
        assertThat(wrong.getResponse().getCookies()).isEmpty();
        assertThat(get("/kalender/x.ics")).hasStatus(404);
        Tenant.run(uji.organisasi.instansi, () -> langganan.cabut(bayu));
        assertThat(get(second)).hasStatus(404);
    }

    @Test
    void whoHasLeftOrLostThePostSeesNothing() throws Exception {
        uji.tugasSehari("Laporan");
        String path = buat();
        uji.organisasi.insert(
                "UPDATE organisasi.pemangku_jabatan SET berlaku = '[2020-01-01,2021-01-01)' WHERE pegawai_id = :a RETURNING id",
                bayu);
        assertThat(events(get(path))).isEmpty();
        uji.organisasi.insert(
                "UPDATE organisasi.pegawai SET berhenti = '2021-01-01' WHERE id = :a RETURNING id",
                bayu);
        assertThat(get(path)).hasStatus(404);
    }

    @Test
    void aClosedAccountClosesTheCalendar() {
        var orang = KeamananFixture.in(context).orang("sinta");
        String address = Tenant.call(orang.instansi(), () -> langganan.buat(orang.pegawai()));
        String path = address.substring(address.indexOf("/kalender/"));
        assertThat(get(path)).hasStatusOk();
        KeamananFixture.tutup(context, orang);
        assertThat(get(path)).hasStatus(404);
    }

    @Test
    void onlyReadingNeedsNoLogin() {
        assertThat(mvc.post().uri(buat()).with(csrf()).exchange()).hasStatus(405);
    }
}
