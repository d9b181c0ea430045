package dev.groundling.knowledge;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import dev.groundling.knowledge.Addition.Added;
import dev.groundling.knowledge.Addition.Reason;
import dev.groundling.knowledge.Addition.Refused;
import dev.groundling.knowledge.web.FetchLimits;
import dev.groundling.knowledge.web.FetchRefused;
import dev.groundling.knowledge.web.WebFetcher;
import dev.groundling.knowledge.web.WebFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * The articles known now. They are read once at start-up, when all beans are there and
 * before the web server takes requests; {@link Changed} is published at that moment, and
 * listeners are called one after the other on the thread that starts the program. So the
 * program is ready only when every listener has dealt with the articles, and a listener
 * that fails stops the start.
 * <p>
 * Later changes, whether they come from the folder or from outside, are taken up one at a
 * time and in the same way: a new state is in service once every listener has dealt with
 * it, and the former one until then.
 */
@Component
@Import(KnowledgeConfiguration.class)
public class Articles implements SmartInitializingSingleton {

	private static final Logger log = LoggerFactory.getLogger(Articles.class);

	private final KnowledgeFolder folder;

	private final KeptVersions versions;

	private final ApplicationEventPublisher events;

	private final Admission admission;

	private final DataSize fileLimit;

	private final WebFetcher web;

	private volatile Contents contents = Contents.NONE;

	private volatile @Nullable Contents coming;

	private @Nullable Object key;

	Articles(KnowledgeSettings settings, KeptVersions versions, ApplicationEventPublisher events) {
		this.folder = new KnowledgeFolder(settings, versions);
		this.versions = versions;
		this.fileLimit = settings.maxFileSize();
		this.admission = new Admission(this.folder);
		this.events = events;
		this.web = new WebFetcher(new FetchLimits(settings.fetch().allowPrivateAddresses(), settings.maxFileSize(),
				settings.fetch().timeout()), ArticleFormat.readable());
	}

	/**
	 * Reads the folder, once, at start-up. Spring's processor of {@code @EventListener}
	 * methods is called before every other bean in this phase, so listeners are there.
	 */
	@Override
	public void afterSingletonsInstantiated() {
		reload();
	}

	/**
	 * Reads the folder again and tells the listeners, whether or not anything has
	 * changed. When it returns, the articles can be asked about.
	 * @return what has changed
	 * @throws ArticlesNotChanged if there is no folder to read, or a listener can't take
	 * the articles up; the former ones stay in service
	 */
	public synchronized ArticleChanges reload() {
		long started = System.nanoTime();
		Contents former = this.contents;
		Contents read = this.folder.read(look(), former.unseen());
		for (Unreadable file : read.unreadable()) {
			log.warn(file.problem());
		}
		if (read.articles().isEmpty()) {
			log.warn("There are no articles in {}. Put files there.", this.folder.directory());
		}
		else {
			log.info("Articles in service: {}, read from {} in {} ms.", read.articles().size(), this.folder.directory(),
					Duration.ofNanos(System.nanoTime() - started).toMillis());
		}
		serve(read);
		this.versions.record(read);
		return ArticleChanges.between(former, read);
	}

	/** Returns where the folder is. */
	Path directory() {
		return this.folder.directory();
	}

	/**
	 * Looks at the folder without opening a file.
	 * @return what can be seen
	 * @throws ArticlesNotChanged if there is no such folder, it can't be listed, or it
	 * seems to be unmounted
	 */
	synchronized Glance look() {
		Glance glance = this.folder.look();
		if (glance.files().isEmpty() && !this.contents.readings().isEmpty()
				&& !Objects.equals(glance.key(), this.key)) {
			throw KnowledgeFolderMissing.unmounted(directory());
		}
		this.key = glance.key();
		return glance;
	}

	/**
	 * Takes up what has changed in the folder and come to rest. What is gone is out of
	 * service before anything new is read.
	 * @param earlier what the folder looked like some time before
	 * @param now what it looks like now
	 * @return whether nothing is left to take up later
	 * @throws ArticlesNotChanged if a listener can't take a change up; the former
	 * articles stay in service
	 */
	synchronized boolean follow(Glance earlier, Glance now) {
		Glance rest = now.atRestSince(earlier, this.contents);
		if (!rest.shows(this.contents)) {
			Set<String> missing = rest.missing(this.contents);
			if (!missing.isEmpty()) {
				takeUp(this.contents.without(missing));
			}
			takeUp(this.folder.read(rest, this.contents));
		}
		return now.shows(this.contents);
	}

	private void takeUp(Contents next) {
		Contents former = this.contents;
		next.unreadable().stream().filter((file) -> !former.unreadable().contains(file)).forEach((file) -> {
			log.warn(file.problem());
		});
		ArticleChanges changes = ArticleChanges.between(former, next);
		if (changes.none()) {
			this.contents = next;
		}
		else {
			log.info("The folder has changed: {}.", changes.inWords());
			serve(next);
		}
		this.versions.record(next);
	}

	/**
	 * Puts a file into the folder and its article in service. A file of the same name
	 * gives way to it. When it returns, the article can be asked about.
	 * @param fileName the name a client gave the file; of a path, the last segment counts
	 * @param content what is in the file
	 * @return the article, or why it can't be one: then nothing has changed
	 * @throws ArticlesNotChanged if the folder can't be written to, or a listener can't
	 * take the article up; nothing has changed then
	 */
	public synchronized Addition add(String fileName, byte[] content) {
		return add(this.admission.admit(fileName, content, this.contents), content, null);
	}

	/**
	 * Fetches a file from the web and adds it. What was fetched from the same address
	 * before gives way to it. Other articles may be changed while it is being fetched.
	 * @param address an http or https address
	 * @return the article, whose address is the one it was fetched from; or why there is
	 * none: then nothing has changed
	 * @throws ArticlesNotChanged as for {@link #add}
	 */
	public Addition fetch(String address) {
		try {
			WebFile file = this.web.fetch(address);
			synchronized (this) {
				return add(this.admission.admit(file, this.contents), file.content(), file.url());
			}
		}
		catch (FetchRefused ex) {
			log.info("No article was fetched. {}", ex.getMessage());
			return Admission.refused(ex);
		}
	}

	private Addition add(Addition addition, byte[] content, @Nullable URI url) {
		if (addition instanceof Added added) {
			put(added.article(), content, () -> this.folder.declare(added.article().source(), url));
			log.info("Article {} {}.", added.article().id(), added.replaced() ? "replaced" : "added");
		}
		return addition;
	}

	/**
	 * Puts the former version of an article back in service and into the folder. The
	 * version that gives way becomes the former one, unless it was never in service.
	 * @param id id of the article, or of a file that can't be read
	 * @return the article, or why there is none to go back to; empty if there is no
	 * article of that id
	 * @throws ArticlesNotChanged if the folder can't be written to, or a listener can't
	 * take the article up; nothing has changed then
	 */
	public synchronized Optional<Addition> rollback(String id) {
		return this.contents.find(id).map((present) -> {
			Optional<byte[]> former = present.spoilt() ? this.versions.current(present.source())
					: this.versions.former(present.source());
			if (former.isEmpty()) {
				return new Refused(Reason.NO_FORMER, present.source() + " has no former version to go back to: "
						+ "one is kept once the file has been replaced, until it is replaced again or removed.");
			}
			Addition addition = this.admission.readmit(present, former.get());
			if (addition instanceof Added added) {
				put(added.article(), former.get(), () -> {
				});
				log.info("Article {} taken back to its former version.", id);
			}
			return addition;
		});
	}

	private void put(Article article, byte[] content, FolderChange declaration) {
		String hash = KeptVersions.hash(content);
		this.versions.store(hash, content);
		FileReading reading = new FileReading(article.id(), article.source(), Look.NONE, hash, article, null);
		try (IncomingFile file = this.folder.receive(article.source(), content)) {
			serve(this.contents.with(reading), article.source(), () -> {
				declaration.make();
				file.accept();
			});
		}
		catch (IOException ex) {
			throw this.folder.unwritable(article.source(), ex);
		}
	}

	/**
	 * Returns how large a file may be that becomes an article.
	 * @return the size of the largest
	 */
	public DataSize fileLimit() {
		return this.fileLimit;
	}

	/**
	 * Takes an article out of service and deletes its file. No version of it is kept.
	 * @param id id of the article, or of a file that can't be read
	 * @return whether there was one of that id
	 * @throws ArticlesNotChanged if the file can't be deleted, or a listener can't let go
	 * of the article; nothing has changed then
	 */
	public synchronized boolean remove(String id) {
		Optional<String> source = this.contents.find(id).map(FileReading::source);
		if (source.isPresent()) {
			serve(this.contents.without(Set.of(source.get())), source.get(), () -> this.folder.delete(source.get()));
			log.info("Article {} removed.", id);
		}
		return source.isPresent();
	}

	// The folder is changed last: should a listener refuse, it is as it was.
	private void serve(Contents next, String source, FolderChange change) {
		Contents former = this.contents;
		serve(next);
		try {
			change.make();
			this.versions.record(next);
		}
		catch (IOException ex) {
			serve(former);
			throw this.folder.unwritable(source, ex);
		}
	}

	private void serve(Contents next) {
		Contents former = this.contents;
		boolean taken = false;
		try {
			this.coming = next;
			this.events.publishEvent(new Changed(next.articles()));
			this.contents = next;
			taken = true;
		}
		finally {
			if (!taken) {
				this.contents = former;
			}
			this.coming = null;
		}
	}

	/**
	 * Changes over as soon as the index has, which is the first to listen: what is quoted
	 * from now on stands in the new texts.
	 */
	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE + 1)
	void changeOver(Changed changed) {
		Contents next = this.coming;
		if (next != null) {
			this.contents = next;
		}
	}

	/**
	 * Returns the articles in service.
	 * @return the articles ordered by id
	 */
	public List<Article> all() {
		return this.contents.articles();
	}

	/**
	 * Returns the articles that are being taken up and aren't in service yet.
	 * @return those that are new or will take the place of another, ordered by id
	 */
	public List<Article> coming() {
		Contents next = this.coming;
		List<Article> present = this.contents.articles();
		return (next != null) ? next.articles().stream().filter((article) -> !present.contains(article)).toList()
				: List.of();
	}

	/**
	 * Looks an article up.
	 * @param id its id
	 * @return the article, empty if there is none of that id
	 */
	public Optional<Article> find(String id) {
		return this.contents.find(id).map(FileReading::article);
	}

	/**
	 * Tells which files can be read as articles.
	 * @return the extensions of their names with the dot, such as {@code .md}, ordered
	 */
	public List<String> formats() {
		return ArticleFormat.readable();
	}

	/**
	 * Returns the files that could not be read.
	 * @return what is wrong with each, ordered by source
	 */
	public List<Unreadable> unreadable() {
		return this.contents.unreadable();
	}

	/**
	 * A file that could not be made an article.
	 *
	 * @param id the id the article has, or would have
	 * @param source path of the file below the knowledge folder
	 * @param problem what is wrong with it and how to mend it, naming the file
	 * @param served whether the article is in service all the same, as the file was
	 * before
	 */
	public record Unreadable(String id, String source, String problem, boolean served) {
	}

	/**
	 * The articles have changed, or have been read for the first time.
	 *
	 * @param articles all articles in service from now on, ordered by id, possibly none
	 */
	public record Changed(List<Article> articles) {
	}

	@FunctionalInterface
	private interface FolderChange {

		void make() throws IOException;

	}

}
