package dev.groundling;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands on the command line, told apart: Spring's settings are the options with a
 * dot in their names, which no option of a command has. Everything after {@code --}
 * belongs to the command.
 *
 * @param settings settings for Spring, such as {@code --server.port=80}
 * @param command the command and its options, empty when there is none
 */
record Arguments(List<String> settings, List<String> command) {

	private static final Pattern SETTING = Pattern.compile("--[\\w-]+\\.[^=\\s]+(=.*)?", Pattern.DOTALL);

	static Arguments of(List<String> args) {
		int end = args.contains("--") ? args.indexOf("--") : args.size();
		List<String> settings = new ArrayList<>();
		List<String> command = new ArrayList<>();
		for (String argument : args.subList(0, end)) {
			(SETTING.matcher(argument).matches() ? settings : command).add(argument);
		}
		command.addAll(args.subList(end, args.size()));
		return new Arguments(List.copyOf(settings), List.copyOf(command));
	}

}
