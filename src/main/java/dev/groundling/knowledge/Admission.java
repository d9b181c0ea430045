package dev.groundling.knowledge;

import java.util.Comparator;
import java.util.Optional;

import dev.groundling.knowledge.Addition.Added;
import dev.groundling.knowledge.Addition.Reason;
import dev.groundling.knowledge.Addition.Refused;

/**
 * Looks closely at a file that is to be added to the articles, before anything changes.
 */
class Admission {

	private final KnowledgeFolder folder;

	private final ArticleReaders readers;

	Admission(KnowledgeFolder folder) {
		this.folder = folder;
		this.readers = folder.readers();
	}

	/**
	 * Reads the file as the article it would be.
	 * @param given the name the client gave it
	 * @param content what is in it
	 * @param contents what the folder holds
	 * @return the article, whose source is the name it shall have in the folder; or why
	 * it can't be one
	 */
	Addition admit(String given, byte[] content, Contents contents) {
		Optional<String> safe = FileName.safe(given);
		if (safe.isEmpty()) {
			return new Refused(Reason.NAME, "The file has no name that can be used. Name it like notes.txt.");
		}
		String name = safe.get();
		if (KnowledgeFolder.passesOver(name)) {
			return new Refused(Reason.NAME, "A file named " + name + " is never read as an article. Rename it.");
		}
		Optional<String> present = contents.sources()
			.stream()
			.filter((source) -> FileName.same(source, name))
			.min(Comparator.comparing((source) -> !source.equals(name)));
		String source = present.orElse(name);
		Optional<FileReading> there = contents.at(source);
		String id = there.map(FileReading::id).orElseGet(() -> new ArticleIds().next(source));
		Optional<FileReading> other = contents.find(id).filter((reading) -> there.isEmpty());
		if (other.isPresent()) {
			return new Refused(Reason.TAKEN, name + " would be mistaken for " + other.get().source()
					+ ", which is there already. Give it another name, or remove that one first.");
		}
		return read(new ArticleFile(id, source), content, there);
	}

	/**
	 * Reads a former version of a file as the article it was.
	 * @param present what is in its place
	 * @param content the former version
	 * @return the article, or why it can't be one
	 */
	Addition readmit(FileReading present, byte[] content) {
		return read(new ArticleFile(present.id(), present.source()), content, Optional.of(present));
	}

	private Addition read(ArticleFile file, byte[] content, Optional<FileReading> there) {
		try {
			if (!this.readers.readable(file.source(), content)) {
				return refused(Reason.TYPE, file, ArticleReaders.UNKNOWN_TYPE);
			}
			if (content.length > this.readers.fileLimit().toBytes()) {
				return refused(Reason.TOO_LARGE, file, ArticleFile.tooLarge(this.readers.fileLimit()));
			}
			Article article = file.read(content, this.folder.place(file.source()), this.readers);
			boolean unchanged = there.map(FileReading::article).filter(article::equals).isPresent();
			return new Added(article, there.isPresent(), unchanged);
		}
		catch (UnreadableArticle ex) {
			return refused(Reason.UNREADABLE, file, String.valueOf(ex.getMessage()));
		}
	}

	private static Refused refused(Reason reason, ArticleFile file, String why) {
		return new Refused(reason, file.problem(why));
	}

}
