package dev.groundling.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A test against the whole program, listening on a port of its own. It knows one article,
 * {@code lighthouse}, and a file that it can't read, {@code empty}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "groundling.knowledge.directory=src/test/resources/http/articles",
				"groundling.data.directory=target/http-tests", "groundling.limits.questions-per-minute=1000000" })
@Import({ FaultyController.class, ScriptedAnswerController.class })
@interface ServerTest {

}
