package dev.groundling.http.access;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class DefaultAddressTests {

	@Test
	void isThisMachineAlone() {
		assertThat(address(Map.of())).isEqualTo("127.0.0.1");
	}

	@Test
	void isThisMachineAloneWhereOnlyAdministratorsHaveKeys() {
		assertThat(address(Map.of("groundling.http.admin-keys", "0123456789abcdef"))).isEqualTo("127.0.0.1");
	}

	@Test
	void isLeftOpenWhereThereAreKeys() {
		assertThat(address(Map.of("groundling.http.api-keys", "0123456789abcdef"))).isNull();
	}

	@Test
	void isLeftOpenWhereThereIsAListOfKeys() {
		assertThat(address(Map.of("groundling.http.api-keys[0]", "0123456789abcdef"))).isNull();
	}

	@Test
	void isThisMachineAloneWhereTheListIsEmpty() {
		assertThat(address(Map.of("groundling.http.api-keys", ""))).isEqualTo("127.0.0.1");
	}

	@Test
	void givesWayToOneThatIsSet() {
		assertThat(address(Map.of("server.address", "0.0.0.0"))).isEqualTo("0.0.0.0");
	}

	private static @Nullable String address(Map<String, Object> settings) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().addFirst(new MapPropertySource("settings", settings));
		new DefaultAddress().postProcessEnvironment(environment, new SpringApplication());
		return environment.getProperty("server.address");
	}

}
