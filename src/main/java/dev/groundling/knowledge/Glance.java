package dev.groundling.knowledge;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * What can be seen of the knowledge folder at one moment without opening a file.
 *
 * @param key what the file system tells the folder itself apart by, or {@code null} if it
 * doesn't; another one tells that something else is mounted there
 * @param folders the folder and its sub-folders
 * @param files the look of every file that may be an article, by its path below the
 * folder
 */
record Glance(@Nullable Object key, List<Path> folders, SortedMap<String, Look> files) {

	/**
	 * Picks what has come to rest: files that look as they did an earlier time. One that
	 * is still being written, or is missing for the first time, counts as unchanged since
	 * it was read.
	 * @param earlier what the folder looked like some time before
	 * @param known what was read of the folder
	 * @return the look of each file that is at rest, or was read before
	 */
	Glance atRestSince(Glance earlier, Contents known) {
		SortedMap<String, Look> rest = new TreeMap<>();
		this.files.forEach((source, look) -> {
			if (look.equals(earlier.files.get(source))) {
				rest.put(source, look);
			}
		});
		for (FileReading reading : known.readings()) {
			String source = reading.source();
			boolean gone = !this.files.containsKey(source) && !earlier.files.containsKey(source);
			if (!gone && !rest.containsKey(source)) {
				rest.put(source, reading.look());
			}
		}
		return new Glance(this.key, this.folders, rest);
	}

	/**
	 * Tells whether the folder holds just what was read of it.
	 * @param known what was read
	 * @return whether no file is another, new or missing
	 */
	boolean shows(Contents known) {
		return this.files.size() == known.readings().size() && known.readings().stream().allMatch(this::shows);
	}

	private boolean shows(FileReading reading) {
		return reading.look().equals(this.files.get(reading.source()));
	}

	/**
	 * Names the files that were read and aren't there any more, nor under another name.
	 * @param known what was read
	 * @return their paths below the folder
	 */
	Set<String> missing(Contents known) {
		Set<String> before = known.sources();
		Collection<Look> fresh = this.files.entrySet()
			.stream()
			.filter((file) -> !before.contains(file.getKey()))
			.map((file) -> file.getValue())
			.toList();
		Predicate<FileReading> renamed = (reading) -> fresh.stream().anyMatch(reading.look()::sameFile);
		return known.sources((reading) -> !this.files.containsKey(reading.source()) && !renamed.test(reading));
	}

}
