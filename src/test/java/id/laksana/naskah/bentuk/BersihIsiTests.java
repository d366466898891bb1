package id.laksana.naskah.bentuk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of what editors, Word and attackers send. */
class BersihIsiTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Satu\\nDua & tiga|<p>Satu</p><p>Dua &amp; tiga</p>",
                "a < b|<p>a &lt; b</p>",
                "<p>Halo <b>dunia</b></p>|<p>Halo <strong>dunia</strong></p>",
                "<div>Satu</div><div>Dua</div>|<p>Satu</p><p>Dua</p>",
                "<p onclick='x()'>a<script>alert(1)</script></p>|<p>a</p>",
                "<p style='color:red' class='MsoNormal'>a<o:p></o:p></p>|<p>a</p>",
                "<h1>Pasal 1</h1><p>x</p>|<h4>Pasal 1</h4><p>x</p>",
                "<p>a<img src='http://x/y.png'><a href='javascript:x'>b</a></p>|<p>ab</p>",
                "<ol><li><p>a</p></li><li>b</li></ol>|<ol><li>a</li><li>b</li></ol>",
                "teks <strong>lepas</strong>|<p>teks <strong>lepas</strong></p>",
                "<p>&nbsp;</p><p>x</p>|<p>x</p>",
                "<table style='mso-x'><tr><td width=50><p>a</p><p>b</p></td></tr></table>|<table><tbody><tr><td>a<br />b</td></tr></tbody></table>"
            })
    void onlyWhatANaskahIsMadeOfIsLeft(String sent, String kept) {
        assertThat(BersihIsi.bersih(sent.replace("\\n", "\n"))).isEqualTo(kept);
    }

    @Test
    void whatIsCleanStaysAsItIs() {
        String clean = BersihIsi.bersih("<p>a<br>b</p><ul><li>c &amp; <em>d</em></li></ul>");
        assertThat(BersihIsi.bersih(clean)).isEqualTo(clean);
    }

    @Test
    void theWordsAloneAreReadBlockByBlock() {
        assertThat(BersihIsi.teks("<p>a &amp; b</p><ol><li>c</li></ol>")).isEqualTo("a & b\nc");
        assertThat(BersihIsi.sunting("<p>a &amp; b</p><p>c</p>")).isEqualTo("a & b\nc");
        assertThat(BersihIsi.sunting("<p><strong>a</strong></p>"))
                .isEqualTo("<p><strong>a</strong></p>");
    }
}
