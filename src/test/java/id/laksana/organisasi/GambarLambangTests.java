package id.laksana.organisasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.organisasi.GambarLambang.Diterima;
import id.laksana.organisasi.GambarLambang.Ditolak;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GambarLambangTests {

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void aPictureBecomesAPngOfModestSizeInItsProportion(String format) throws IOException {
        var png = ((Diterima) GambarLambang.baca(LambangFixture.gambar(format, 1900, 2200))).png();
        var drawn = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(drawn.getHeight()).isEqualTo(700);
        assertThat(drawn.getWidth()).isEqualTo(605);
        assertThat(png).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void whatLiesBehindThePictureIsGone() {
        var picture = LambangFixture.gambar("png", 20, 20);
        var longer = Arrays.copyOf(picture, picture.length + 1000);
        var png = ((Diterima) GambarLambang.baca(longer)).png();
        assertThat(png).hasSizeLessThan(longer.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gif", "bmp"})
    void otherKindsOfPicturesAreRefused(String format) {
        assertThat(kunci(LambangFixture.gambar(format, 20, 20))).isEqualTo("lambang.bukan-gambar");
    }

    @Test
    void whatIsNoPictureIsRefused() {
        assertThat(kunci(new byte[0])).isEqualTo("lambang.kosong");
        assertThat(kunci("<svg xmlns='x'/>".getBytes())).isEqualTo("lambang.bukan-gambar");
        assertThat(kunci(new byte[GambarLambang.MOST_BYTES + 1])).isEqualTo("lambang.besar");
        var cut = Arrays.copyOf(LambangFixture.gambar("png", 300, 300), 60);
        assertThat(kunci(cut)).isEqualTo("lambang.bukan-gambar");
    }

    /** A few bytes that claim to be 60,000 pixels wide must not be unfolded. */
    @Test
    void aPictureThatUnfoldsTooFarIsRefused() {
        var bomb = LambangFixture.gambar("png", 20, 20);
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
        assertThat(kunci(bomb)).isEqualTo("lambang.bukan-gambar");
    }

    private static String kunci(byte[] berkas) {
        return ((Ditolak) GambarLambang.baca(berkas)).kunci();
    }
}
