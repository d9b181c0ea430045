package dev.groundling;

/**
 * Where the packaged program begins: it sees to it that Java is new enough for the rest,
 * and says so in one line if it isn't. This class alone is compiled for Java 17, the
 * oldest on which Spring Boot's own launcher runs.
 */
public final class Launcher {

	private static final int OLDEST = 21;

	private Launcher() {
	}

	/**
	 * Runs the program.
	 * @param args as for {@link Groundling#main(String[])}
	 */
	public static void main(String[] args) {
		int version = Runtime.version().feature();
		if (version < OLDEST) {
			System.err.println(refusal(version, System.getProperty("java.home")));
			System.exit(1);
		}
		Groundling.main(args);
	}

	static String refusal(int version, String home) {
		return "Groundling needs Java " + OLDEST + " or newer, and this is Java " + version + " (" + home
				+ "). Start it with the java of a newer JDK.";
	}

}
