package id.laksana;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * The program. Each package below this one is a module; its {@code package-info} says what it is
 * for.
 */
@SpringBootApplication
@EnableScheduling
public class Laksana {

    static void main(String[] args) {
        SpringApplication.run(Laksana.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
