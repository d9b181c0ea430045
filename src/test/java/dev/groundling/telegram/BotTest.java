package dev.groundling.telegram;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the bot within the whole program, which knows the bundled article, against a
 * {@link dev.groundling.testing.FakeBotApi} that is given to the test. Each test has
 * users and chats of its own, and fails if the bot broke a rule of the Bot API.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "groundling.telegram.admins=99")
@ContextConfiguration(initializers = TelegramExtension.class)
@ExtendWith(TelegramExtension.class)
@interface BotTest {

}
