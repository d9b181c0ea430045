package dev.groundling.http;

import java.io.IOException;
import java.net.InetAddress;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class LoopbackHostTests {

	private final Caller caller;

	LoopbackHostTests(@LocalServerPort int port) {
		this.caller = new Caller(port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "localhost", "localhost:8080", "LOCALHOST:1", "127.0.0.1", "127.0.0.1:8080", "[::1]",
			"[::1]:8080" })
	void answersUnderTheNamesOfItsOwnMachine(String host) throws Exception {
		assertThat(get("/api/articles", host)).startsWith("HTTP/1.1 200");
	}

	@ParameterizedTest
	@ValueSource(strings = { "rebound.example.org", "rebound.example.org:8080", "localhost.example.org", "127.0.0.2",
			"10.0.0.1:8080", "[::2]" })
	void refusesAForeignName(String host) throws Exception {
		assertThat(get("/api/articles", host)).startsWith("HTTP/1.1 403")
			.contains("application/problem+json", "localhost", "server.address", "Content-Security-Policy: ");
	}

	@Test
	void refusesAForeignNameOnEveryPath() throws Exception {
		assertThat(get("/", "rebound.example.org")).startsWith("HTTP/1.1 403").doesNotContain("<title>");
		assertThat(get("/actuator/info", "rebound.example.org")).startsWith("HTTP/1.1 403");
	}

	@Test
	void refusesAForeignNameInTheRequestLine() throws Exception {
		assertThat(this.caller.raw("""
				GET http://rebound.example.org/api/articles HTTP/1.1\r
				Host: rebound.example.org\r
				Connection: close\r
				\r
				""")).startsWith("HTTP/1.1 403");
	}

	// As in a container, where health is asked for by the address of the day.
	@Test
	void answersUnderAnyNameWhereOthersAreServedToo() throws Exception {
		assertThat(statusWhenBoundTo(InetAddress.getByName("0.0.0.0"))).isEqualTo(200);
	}

	@Test
	void answersUnderTheLoopbackAddressItIsBoundTo() throws Exception {
		assertThat(statusWhenBoundTo(InetAddress.getByName("127.1.2.3"))).isEqualTo(200);
	}

	private static int statusWhenBoundTo(InetAddress address) throws ServletException, IOException {
		ServerProperties server = new ServerProperties();
		server.setAddress(address);
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setServerName("127.1.2.3");
		MockHttpServletResponse response = new MockHttpServletResponse();
		new LoopbackHost(server).doFilter(request, response, new MockFilterChain());
		return response.getStatus();
	}

	private String get(String path, String host) throws IOException {
		return this.caller.raw("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
	}

}
