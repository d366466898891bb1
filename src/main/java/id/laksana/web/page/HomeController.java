package id.laksana.web.page;

import id.laksana.web.Acting;
import id.laksana.web.ActingSource;
import id.laksana.web.HomeSource;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

    private final ObjectProvider<ActingSource> actingSource;
    private final List<HomeSource> sources;

    HomeController(ObjectProvider<ActingSource> actingSource, List<HomeSource> sources) {
        this.actingSource = actingSource;
        this.sources = sources.stream().sorted(Comparator.comparingInt(HomeSource::order)).toList();
    }

    @GetMapping("/")
    String home(HttpServletRequest request, Model model) {
        var source = actingSource.getIfAvailable();
        model.addAttribute("page", page(source == null ? null : source.acting(request)));
        return "web/home";
    }

    @GetMapping("/menu")
    String menu() {
        return "web/menu";
    }

    @GetMapping("/bantuan")
    String help() {
        return "web/help";
    }

    private HomePage page(@Nullable Acting acting) {
        return acting == null ? HomePage.EMPTY : HomePage.of(sources, acting);
    }
}
