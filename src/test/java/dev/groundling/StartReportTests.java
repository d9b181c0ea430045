package dev.groundling;

import java.net.InetAddress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;

import static org.assertj.core.api.Assertions.assertThat;

class StartReportTests {

	private final ServerProperties server = new ServerProperties();

	@ParameterizedTest
	@CsvSource({ "127.0.0.1, localhost", "0.0.0.0, localhost", "::1, localhost", "192.0.2.7, 192.0.2.7",
			"2001:db8::7, [2001:db8:0:0:0:0:0:7]" })
	void namesAHostThatThisMachineReaches(String bound, String host) throws Exception {
		this.server.setAddress(InetAddress.getByName(bound));
		assertThat(StartReport.address(this.server, "8080")).isEqualTo("http://" + host + ":8080");
	}

	@Test
	void namesTheSchemeAndThePath() {
		this.server.setSsl(new Ssl());
		this.server.getServlet().setContextPath("/groundling");
		assertThat(StartReport.address(this.server, "8443")).isEqualTo("https://localhost:8443/groundling");
	}

}
