package dev.groundling;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LauncherTests {

	private static final int JAVA_17 = 61;

	private static final int JAVA_21 = 65;

	@Test
	void canBeReadByAnOlderJavaThanTheProgram() throws IOException {
		assertThat(version(Launcher.class)).isEqualTo(JAVA_17);
		assertThat(version(Groundling.class)).isEqualTo(JAVA_21);
	}

	@Test
	void saysInOneLineWhichJavaIsNeeded() {
		assertThat(Launcher.refusal(17, "/opt/jdk-17")).hasLineCount(1)
			.contains("needs Java 21 or newer", "this is Java 17 (/opt/jdk-17)");
	}

	private static int version(Class<?> type) throws IOException {
		String file = type.getSimpleName() + ".class";
		try (DataInputStream code = new DataInputStream(Objects.requireNonNull(type.getResourceAsStream(file)))) {
			code.skipNBytes(6);
			return code.readUnsignedShort();
		}
	}

}
