package dev.groundling;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SettingsCheckTests {

	@Test
	void passesSettingsThatExist() {
		assertThatCode(() -> check(setting("groundling.limits.question-length", "100"))).doesNotThrowAnyException();
	}

	@Test
	void passesASettingInAnotherSpelling() {
		assertThatCode(() -> check(setting("groundling.limits.questionLength", "100"))).doesNotThrowAnyException();
	}

	@Test
	void passesSettingsOfOthers() {
		assertThatCode(() -> check(setting("server.prot", "80"))).doesNotThrowAnyException();
	}

	@Test
	void passesAGroupWhoseSettingsAreAllCommentedOut() {
		assertThatCode(() -> check(setting("groundling.limits", ""))).doesNotThrowAnyException();
	}

	@Test
	void passesEnvironmentVariablesThatHappenToBeginAlike() {
		assertThatCode(() -> check(new SystemEnvironmentPropertySource(
				StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, Map.of("GROUNDLING_HOME", "/opt"))))
			.doesNotThrowAnyException();
	}

	@Test
	void refusesASettingThatDoesNotExist() {
		assertThatExceptionOfType(UnknownSettings.class)
			.isThrownBy(() -> check(setting("groundling.limits.question-lenght", "100")))
			.withMessageStartingWith("Groundling has no setting groundling.limits.question-lenght");
	}

	@Test
	void passesASettingOfAListsMember() {
		assertThatCode(() -> check(setting("groundling.model.fallbacks[0].base-url", "http://localhost")))
			.doesNotThrowAnyException();
	}

	@Test
	void refusesASettingThatAListsMemberDoesNotHave() {
		assertThatExceptionOfType(UnknownSettings.class)
			.isThrownBy(() -> check(setting("groundling.model.fallbacks[0].apikee", "sk-1234")))
			.withMessageContaining("groundling.model.fallbacks[0].apikee")
			.withMessageNotContaining("sk-1234");
	}

	@Test
	void refusesAGroupThatDoesNotExist() {
		assertThatExceptionOfType(UnknownSettings.class)
			.isThrownBy(() -> check(setting("groundling.knowlege.directory", "x")))
			.withMessageContaining("groundling.knowlege.directory");
	}

	@Test
	void refusesAValueWhereAGroupIsExpected() {
		assertThatExceptionOfType(UnknownSettings.class)
			.isThrownBy(() -> check(setting("groundling.knowledge", "dir")));
	}

	@Test
	void namesAllUnknownSettingsAtOnce() {
		assertThatExceptionOfType(UnknownSettings.class)
			.isThrownBy(() -> check(new MapPropertySource("test", Map.of("groundling.a", "1", "groundling.b", "2"))))
			.withMessageContaining("groundling.a")
			.withMessageContaining("groundling.b");
	}

	@Test
	void keepsTheValueToItself() {
		assertThatExceptionOfType(UnknownSettings.class).isThrownBy(() -> check(setting("groundling.tokn", "hunter2")))
			.satisfies((ex) -> org.assertj.core.api.Assertions.assertThat(ex).hasMessageNotContaining("hunter2"));
	}

	private static PropertySource<?> setting(String name, String value) {
		return new MapPropertySource("test", Map.of(name, value));
	}

	private static void check(PropertySource<?> source) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
		environment.getPropertySources().addFirst(source);
		ConfigurationPropertySources.attach(environment);
		new SettingsCheck(environment).postProcessBeanFactory(new DefaultListableBeanFactory());
	}

}
