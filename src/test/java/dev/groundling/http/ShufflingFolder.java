package dev.groundling.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A folder of articles on ferries in which somebody works without much of a plan. No two
 * versions of an article are alike.
 */
final class ShufflingFolder {

	private static final List<String> PLACES = List.of("Selja", "Corran", "Wester Ross", "Lindholm", "Askvoll",
			"Pellworth", "Inverey", "Tarbet", "Moen", "Orsund", "Kilmory", "Brandal");

	private static final int FEWEST = 3;

	private static final int MOST = 14;

	private final Path folder;

	private final RandomGenerator chance;

	private final List<String> files = new ArrayList<>();

	private int versions;

	ShufflingFolder(Path folder, RandomGenerator chance) {
		this.folder = folder;
		this.chance = chance;
	}

	/** Does one thing or another. */
	void step() throws IOException {
		int choice = this.chance.nextInt(10);
		if (this.files.size() < FEWEST || (choice < 3 && this.files.size() < MOST)) {
			add();
		}
		else if (choice < 6) {
			change(any());
		}
		else if (choice < 8) {
			delete(any());
		}
		else {
			rename(any());
		}
	}

	/**
	 * Returns a question about one of the places, whether or not there is an article now.
	 */
	String question(RandomGenerator asker) {
		String place = PLACES.get(asker.nextInt(PLACES.size()));
		return switch (asker.nextInt(3)) {
			case 0 -> "When did the ferry of " + place + " first sail?";
			case 1 -> "How many passengers does the ferry of " + place + " carry?";
			default -> "What does a ticket for the ferry of " + place + " cost?";
		};
	}

	private void add() throws IOException {
		String file = name();
		Files.writeString(this.folder.resolve(file), text());
		this.files.add(file);
	}

	// As a program writes that knows no better, or as an editor does.
	private void change(String file) throws IOException {
		if (this.chance.nextBoolean()) {
			Files.writeString(this.folder.resolve(file), text());
		}
		else {
			Path draft = Files.writeString(this.folder.resolve("." + file + ".swp"), text());
			Files.move(draft, this.folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private void delete(String file) throws IOException {
		Files.delete(this.folder.resolve(file));
		this.files.remove(file);
	}

	private void rename(String file) throws IOException {
		String other = name();
		Files.move(this.folder.resolve(file), this.folder.resolve(other));
		this.files.set(this.files.indexOf(file), other);
	}

	private String any() {
		return this.files.get(this.chance.nextInt(this.files.size()));
	}

	private String name() {
		String file = "Fähre " + this.chance.nextInt(1_000_000) + (this.chance.nextBoolean() ? ".md" : ".txt");
		return this.files.contains(file) ? name() : file;
	}

	private String text() {
		this.versions++;
		String place = PLACES.get(this.chance.nextInt(PLACES.size()));
		int timetables = this.chance.nextInt(6);
		StringBuilder text = new StringBuilder("# The ferry of " + place + "\n\n");
		text.append("The ferry of %s first sailed in %d. It carries %d passengers on each of its trips. "
			.formatted(place, 1850 + this.chance.nextInt(150), 10 + this.versions));
		text.append("A ticket for the ferry costs %d crowns.\n".formatted(5 + this.chance.nextInt(90)));
		for (int i = 0; i < timetables; i++) {
			text.append("\n## Timetable of season %d\n\nThe ferry of %s left at %d:15 in season %d, ".formatted(i,
					place, this.chance.nextInt(24), i));
			text.append("and it came back before %d o'clock on most of the days.\n".formatted(this.chance.nextInt(24)));
		}
		return text.toString();
	}

}
