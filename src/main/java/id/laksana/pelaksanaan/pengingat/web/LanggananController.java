package id.laksana.pelaksanaan.pengingat.web;

import id.laksana.pelaksanaan.pengingat.LanggananKalender;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The calendar for programs that know its secret address; it needs no login and no session. */
@Controller
class LanggananController {

    private static final MediaType CALENDAR =
            MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final LanggananKalender kalender;

    LanggananController(LanggananKalender kalender) {
        this.kalender = kalender;
    }

    @GetMapping("/kalender/{token}.ics")
    ResponseEntity<String> kalender(@PathVariable String token) {
        return kalender.baca(token)
                .map(text -> ResponseEntity.ok().contentType(CALENDAR).body(text))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
