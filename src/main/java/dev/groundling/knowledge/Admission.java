package dev.groundling.knowledge;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

import dev.groundling.knowledge.Addition.Added;
import dev.groundling.knowledge.Addition.Reason;
import dev.groundling.knowledge.Addition.Refused;
import dev.groundling.knowledge.web.FetchRefused;
import dev.groundling.knowledge.web.WebFile;
import org.jspecify.annotations.Nullable;
import org.springframework.util.DigestUtils;
import org.springframework.util.StringUtils;

/**
 * Looks closely at a file that is to be added to the articles, before anything changes.
 */
class Admission {

	/** Leaves room for a mark in the longest name a file can have. */
	private static final int LONGEST_STEM = 40;

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
		return admit(given, content, contents, null);
	}

	/**
	 * The same for a file from the web, which nobody has named: where its name stands for
	 * another article, it gets another one, and always the same.
	 * @param file what was fetched
	 * @param contents what the folder holds
	 * @return as above; the address of the article is that of the file
	 */
	Addition admit(WebFile file, Contents contents) {
		String name = FileName.safe(file.name()).orElse("page.html");
		if (KnowledgeFolder.passesOver(name)) {
			name = file.url().getHost() + "-" + name;
		}
		return admit(contents.unlike(name, file.url()) ? distinct(name, file.url()) : name, file.content(), contents,
				file.url());
	}

	private static String distinct(String name, URI url) {
		String stem = String.valueOf(StringUtils.stripFilenameExtension(name));
		String mark = DigestUtils.md5DigestAsHex(url.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 8);
		return stem.substring(0, Math.min(stem.length(), LONGEST_STEM)) + "-" + mark + name.substring(stem.length());
	}

	private Addition admit(String given, byte[] content, Contents contents, @Nullable URI url) {
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
		return read(new ArticleFile(id, source), content, there, (file) -> fromWeb(file, content, url));
	}

	/**
	 * Reads a former version of a file as the article it was.
	 * @param present what is in its place
	 * @param content the former version
	 * @return the article, or why it can't be one
	 */
	Addition readmit(FileReading present, byte[] content) {
		return read(new ArticleFile(present.id(), present.source()), content, Optional.of(present),
				(file) -> file.read(content, this.folder.place(file.source()), this.readers));
	}

	// What somebody has declared by hand counts; what was noted of an earlier file
	// doesn't.
	private Article fromWeb(ArticleFile file, byte[] content, @Nullable URI url) throws UnreadableArticle {
		Path place = this.folder.place(file.source());
		return FetchedFrom.byHand(place) ? file.read(content, place, this.readers)
				: file.read(content, url, this.readers);
	}

	private Addition read(ArticleFile file, byte[] content, Optional<FileReading> there, Reader reader) {
		try {
			if (!this.readers.readable(file.source(), content)) {
				return refused(Reason.TYPE, file, ArticleReaders.UNKNOWN_TYPE);
			}
			if (content.length > this.readers.fileLimit().toBytes()) {
				return refused(Reason.TOO_LARGE, file, ArticleFile.tooLarge(this.readers.fileLimit()));
			}
			Article article = reader.read(file);
			boolean unchanged = there.map(FileReading::article).filter(article::equals).isPresent();
			return new Added(article, there.isPresent(), unchanged);
		}
		catch (UnreadableArticle ex) {
			return refused(Reason.UNREADABLE, file, String.valueOf(ex.getMessage()));
		}
	}

	/**
	 * Tells why nothing was fetched.
	 * @param fault what was wrong
	 * @return the same as what became of the file
	 */
	static Refused refused(FetchRefused fault) {
		return new Refused(switch (fault.reason()) {
			case ADDRESS -> Reason.ADDRESS;
			case TOO_LARGE -> Reason.TOO_LARGE;
			case TYPE -> Reason.TYPE;
			case FAILED -> Reason.UNFETCHED;
		}, String.valueOf(fault.getMessage()));
	}

	private static Refused refused(Reason reason, ArticleFile file, String why) {
		return new Refused(reason, file.problem(why));
	}

	@FunctionalInterface
	private interface Reader {

		Article read(ArticleFile file) throws UnreadableArticle;

	}

}
