package id.laksana.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    TemplateEngine templateEngine(@Value("${laksana.dev-templates:false}") boolean dev) {
        if (dev) {
            var resolver = new DirectoryCodeResolver(Path.of("src/main/jte"));
            return TemplateEngine.create(resolver, Path.of("target/jte-dev"), ContentType.Html);
        }
        return TemplateEngine.createPrecompiled(
                null, ContentType.Html, WebConfiguration.class.getClassLoader());
    }

    @Bean
    JteViewResolver jteViewResolver(TemplateEngine engine, PageContexts contexts) {
        return new JteViewResolver(engine, contexts);
    }

    /**
     * Each module has its own file; a key is looked up in all of them. Indonesian is the file
     * without suffix. A file with a hyphen holds the words of one kind of document, which reads it
     * alone.
     */
    @Bean
    MessageSource messageSource() throws IOException {
        var files =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:/messages/*.properties");
        var source = new ResourceBundleMessageSource();
        source.addBasenames(
                Arrays.stream(files)
                        .map(file -> String.valueOf(file.getFilename()).replace(".properties", ""))
                        .filter(name -> !name.endsWith("_en") && !name.contains("-"))
                        .map(name -> "messages/" + name)
                        .sorted()
                        .toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new LookLocaleResolver();
    }

    @Bean
    MenuEntry beranda() {
        return MenuEntry.of("web.menu.beranda", "home", "/", 0).shortcut("b");
    }

    /** Applied by Spring Security to every filter chain that a module builds. */
    @Bean
    Customizer<HttpSecurity> refusals() {
        return http ->
                http.exceptionHandling(
                        handling -> handling.accessDeniedHandler(new RefusalHandler()));
    }

    @Bean
    WebMvcConfigurer staticFiles(
            Assets assets, @Value("${laksana.dev-templates:false}") boolean dev) {
        var forever = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
        return new WebMvcConfigurer() {
            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler(assets.path("**"))
                        .addResourceLocations("classpath:/static/")
                        .setCacheControl(dev ? CacheControl.noStore() : forever);
            }
        };
    }
}
