package dev.groundling.http;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class DrainTests {

	private final Caller caller;

	private final ConfigurableApplicationContext context;

	DrainTests(@LocalServerPort int port, @Autowired ConfigurableApplicationContext context) {
		this.caller = new Caller(port);
		this.context = context;
	}

	// Spring's tests do so with a context that isn't in use.
	@Test
	void goesOnServingAfterThePauseOfAContext() throws Exception {
		this.context.pause();
		this.context.restart();
		assertThat(this.caller.get("/api/articles").statusCode()).isEqualTo(200);
	}

}
