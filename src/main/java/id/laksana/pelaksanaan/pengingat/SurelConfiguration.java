package id.laksana.pelaksanaan.pengingat;

import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** The way to the mail server. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SmtpProperties.class)
class SurelConfiguration {

    /** A server that does not answer must not hold a job for long. */
    private static final String PATIENCE = String.valueOf(Duration.ofSeconds(15).toMillis());

    @Bean
    JavaMailSenderImpl mailSender(SmtpProperties smtp) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(smtp.host());
        sender.setPort(smtp.port());
        sender.setUsername(smtp.user());
        sender.setPassword(smtp.password());
        sender.setDefaultEncoding("UTF-8");
        var properties = sender.getJavaMailProperties();
        boolean login = smtp.user() != null && !smtp.user().isBlank();
        properties.setProperty("mail.smtp.auth", String.valueOf(login));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(smtp.ssl()));
        String starttls = String.valueOf(smtp.starttls() && !smtp.ssl());
        properties.setProperty("mail.smtp.starttls.enable", starttls);
        properties.setProperty("mail.smtp.starttls.required", starttls);
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
        return sender;
    }

    @Bean
    PengirimSurel pengirimSurel(
            JavaMailSenderImpl sender,
            SmtpProperties smtp,
            KirimanRepository kiriman,
            TransactionTemplate transaction) {
        return new PengirimSurel(sender, smtp, kiriman, transaction);
    }
}
