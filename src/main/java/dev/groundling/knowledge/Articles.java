package dev.groundling.knowledge;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import dev.groundling.knowledge.Addition.Added;
import dev.groundling.knowledge.web.FetchLimits;
import dev.groundling.knowledge.web.FetchRefused;
import dev.groundling.knowledge.web.WebFetcher;
import dev.groundling.knowledge.web.WebFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * The articles known now. They are read once at start-up, when all beans are there and
 * before the web server takes requests; {@link Changed} is published at that moment, and
 * listeners are called one after the other on the thread that starts the program. So the
 * program is ready only when every listener has dealt with the articles, and a listener
 * that fails stops the start.
 */
@Component
@EnableConfigurationProperties(KnowledgeSettings.class)
public class Articles implements SmartInitializingSingleton {

	private static final Logger log = LoggerFactory.getLogger(Articles.class);

	private final KnowledgeFolder folder;

	private final ApplicationEventPublisher events;

	private final Admission admission;

	private final DataSize fileLimit;

	private final WebFetcher web;

	private volatile Contents contents = Contents.NONE;

	Articles(KnowledgeSettings settings, ApplicationEventPublisher events) {
		this.folder = new KnowledgeFolder(settings);
		this.fileLimit = settings.maxFileSize();
		this.admission = new Admission(this.folder.readers());
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
		Contents read = this.folder.read();
		for (Unreadable file : read.unreadable()) {
			log.warn(file.problem());
		}
		if (read.articles().isEmpty()) {
			log.warn("There are no articles in {}. Put files there and start again.", this.folder.directory());
		}
		else {
			log.info("Articles in service: {}, read from {} in {} ms.", read.articles().size(), this.folder.directory(),
					Duration.ofNanos(System.nanoTime() - started).toMillis());
		}
		serve(read);
		return ArticleChanges.between(former, read);
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
			Article article = added.article();
			try (IncomingFile file = this.folder.receive(article.source(), content)) {
				serve(this.contents.with(article), article.source(), () -> {
					this.folder.declare(article.source(), url);
					file.accept();
				});
			}
			catch (IOException ex) {
				throw this.folder.unwritable(article.source(), ex);
			}
			log.info("Article {} {}.", article.id(), added.replaced() ? "replaced" : "added");
		}
		return addition;
	}

	/**
	 * Returns how large a file may be that becomes an article.
	 * @return the size of the largest
	 */
	public DataSize fileLimit() {
		return this.fileLimit;
	}

	/**
	 * Takes an article out of service and deletes its file.
	 * @param id id of the article, or of a file that can't be read
	 * @return whether there was one of that id
	 * @throws ArticlesNotChanged if the file can't be deleted, or a listener can't let go
	 * of the article; nothing has changed then
	 */
	public synchronized boolean remove(String id) {
		Optional<String> source = this.contents.source(id);
		if (source.isPresent()) {
			serve(this.contents.without(id), source.get(), () -> this.folder.delete(source.get()));
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
			this.contents = next;
			this.events.publishEvent(new Changed(next.articles()));
			taken = true;
		}
		finally {
			if (!taken) {
				this.contents = former;
			}
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
	 * Looks an article up.
	 * @param id its id
	 * @return the article, empty if there is none of that id
	 */
	public Optional<Article> find(String id) {
		return all().stream().filter((article) -> article.id().equals(id)).findFirst();
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
	 * @param id the id the article would have
	 * @param source path of the file below the knowledge folder
	 * @param problem what is wrong with it and how to mend it, naming the file
	 */
	public record Unreadable(String id, String source, String problem) {
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
