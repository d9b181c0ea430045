package dev.groundling.telegram;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.groundling.testing.FakeBotApi;
import dev.groundling.testing.GroundlingProcess;

/** The packaged program with the bot of a {@link FakeBotApi}. */
final class TelegramProgram {

	private TelegramProgram() {
	}

	static GroundlingProcess start(FakeBotApi telegram, Path data, String... settings) throws IOException {
		List<String> arguments = new ArrayList<>(List.of("--groundling.telegram.token=" + FakeBotApi.TOKEN,
				"--groundling.telegram.api-url=" + telegram.url()));
		arguments.addAll(List.of(settings));
		if (arguments.stream().noneMatch((argument) -> argument.startsWith("--server.port="))) {
			arguments.add("--server.port=0");
		}
		return GroundlingProcess.start(data, arguments.toArray(String[]::new));
	}

}
