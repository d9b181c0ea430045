package dev.groundling.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.test.context.TestPropertySource;

/** The same as a {@link ServerTest}, but for those who have a key. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServerTest
@TestPropertySource(properties = { "groundling.http.api-keys=" + KeyedServerTest.KEY + "," + KeyedServerTest.OTHER_KEY,
		"groundling.http.admin-keys=" + KeyedServerTest.ADMIN_KEY, "server.address=127.0.0.1",
		"groundling.data.directory=target/http-key-tests", "groundling.limits.questions-per-minute=2" })
@interface KeyedServerTest {

	/** May ask. */
	String KEY = "0123456789abcdef-one";

	/** May ask too. */
	String OTHER_KEY = "0123456789abcdef-two";

	/** May change articles. */
	String ADMIN_KEY = "0123456789abcdef-admin";

}
