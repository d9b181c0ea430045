package dev.groundling.knowledge;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.groundling.knowledge.KnowledgeFolder.Contents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

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

	private volatile Contents contents = new Contents(List.of(), List.of());

	Articles(KnowledgeSettings settings, ApplicationEventPublisher events) {
		this.folder = new KnowledgeFolder(settings);
		this.events = events;
	}

	/**
	 * Reads the folder, once, at start-up. Spring's processor of {@code @EventListener}
	 * methods is called before every other bean in this phase, so listeners are there.
	 */
	@Override
	public void afterSingletonsInstantiated() {
		load();
	}

	/**
	 * Reads the folder and tells the listeners.
	 * @throws KnowledgeFolderMissing if there is no folder to read
	 */
	synchronized void load() {
		long started = System.nanoTime();
		Contents read = this.folder.read();
		this.contents = new Contents(read.articles().stream().sorted(Comparator.comparing(Article::id)).toList(),
				read.unreadable());
		for (Unreadable file : read.unreadable()) {
			log.warn(file.problem());
		}
		if (all().isEmpty()) {
			log.warn("There are no articles in {}. Put .txt or .md files there and start again.",
					this.folder.directory());
		}
		else {
			log.info("Articles in service: {}, read from {} in {} ms.", all().size(), this.folder.directory(),
					Duration.ofNanos(System.nanoTime() - started).toMillis());
		}
		this.events.publishEvent(new Changed(all()));
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

}
