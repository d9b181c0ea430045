package dev.groundling.answer;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.groundling.answer.suggestion.Candidate;
import dev.groundling.answer.suggestion.Candidates;
import dev.groundling.answer.suggestion.Suggestion;
import dev.groundling.answer.suggestion.Suggestions;
import dev.groundling.knowledge.Article;
import dev.groundling.retrieval.IndexUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes suggestions in the background: one question at a time, and after each as long a
 * pause as it took, so that whoever asks meanwhile waits for one such question at most.
 * First a few for each article, then more, and last those of articles that haven't
 * changed are asked again, since another article may answer them now.
 */
class SuggestionMaking {

	private static final Logger log = LoggerFactory.getLogger(SuggestionMaking.class);

	/** Candidates asked for each article. */
	private static final int MOST = 40;

	private static final int QUICKLY = 6;

	/** Candidates asked in one round, however many articles there are. */
	private static final int MOST_IN_ALL = 4_000;

	private static final Duration GRACE = Duration.ofSeconds(10);

	private final Suggestions suggestions;

	private final SuggestionCheck check;

	private List<Article> articles = List.of();

	private List<Article> waiting = List.of();

	private boolean begun;

	private volatile int round;

	private @Nullable Thread worker;

	SuggestionMaking(Suggestions suggestions, SuggestionCheck check) {
		this.suggestions = suggestions;
		this.check = check;
	}

	/** Takes up the articles; those that were removed or changed suggest nothing now. */
	synchronized void follow(List<Article> inService) {
		List<Article> former = this.waiting;
		List<Article> fresh = this.suggestions.follow(inService);
		this.articles = inService;
		// What an interrupted round hasn't come to is still to be done.
		this.waiting = inService.stream()
			.filter((article) -> fresh.contains(article) || former.contains(article))
			.toList();
		restart();
	}

	/** Begins; before, articles are only taken note of. */
	synchronized void begin() {
		this.begun = true;
		restart();
	}

	/** Ends, and waits for the question that is being asked. */
	void end() throws InterruptedException {
		Thread last;
		synchronized (this) {
			this.begun = false;
			this.round++;
			last = this.worker;
		}
		if (last != null) {
			last.join(GRACE);
		}
	}

	private void restart() {
		this.round++;
		if (!this.begun) {
			return;
		}
		int mine = this.round;
		Thread before = this.worker;
		List<Article> fresh = this.waiting;
		List<Article> others = this.articles.stream().filter((article) -> !fresh.contains(article)).toList();
		this.worker = Thread.ofVirtual()
			.name("suggestions")
			.uncaughtExceptionHandler((thread, fault) -> log.error("Making suggestions failed.", fault))
			.start(() -> work(new Round(mine, fresh, others), before));
	}

	private void work(Round work, @Nullable Thread before) {
		long started = System.nanoTime();
		try {
			if (before != null) {
				before.join();
			}
			if (make(work.fresh(), work.number()) && askAgain(work.others(), work.number())) {
				finished(work.number());
				log.info("Suggested questions: {}, made in {} ms beside other work.", this.suggestions.all().size(),
						Duration.ofNanos(System.nanoTime() - started).toMillis());
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (IndexUnavailable ex) {
			log.warn("No more questions are suggested for now. {} {}", ex.getMessage(), ex.action());
		}
	}

	private synchronized void finished(int number) {
		if (number == this.round) {
			this.waiting = List.of();
		}
	}

	private boolean make(List<Article> fresh, int number) throws InterruptedException {
		int most = Math.clamp(MOST_IN_ALL / Math.max(1, fresh.size()), 1, MOST);
		Map<Article, List<Candidate>> later = new LinkedHashMap<>();
		for (Article article : fresh) {
			List<Candidate> candidates = Candidates.of(article, most);
			int few = Math.min(QUICKLY, candidates.size());
			if (!ask(article, candidates.subList(0, few), number)) {
				return false;
			}
			later.put(article, candidates.subList(few, candidates.size()));
		}
		for (Map.Entry<Article, List<Candidate>> more : later.entrySet()) {
			if (!ask(more.getKey(), more.getValue(), number)) {
				return false;
			}
		}
		return true;
	}

	private boolean ask(Article article, List<Candidate> candidates, int number) throws InterruptedException {
		for (Candidate candidate : candidates) {
			if (number != this.round) {
				return false;
			}
			long started = System.nanoTime();
			this.check.ask(candidate, article).ifPresent((found) -> this.suggestions.add(found, article));
			Thread.sleep(Duration.ofNanos(System.nanoTime() - started));
		}
		return number == this.round;
	}

	private boolean askAgain(List<Article> others, int number) throws InterruptedException {
		for (Article article : others) {
			for (Suggestion suggestion : this.suggestions.of(article.id())) {
				if (number != this.round) {
					return false;
				}
				long started = System.nanoTime();
				if (this.check.ask(suggestion.candidate(), article).isEmpty()) {
					this.suggestions.remove(suggestion);
				}
				Thread.sleep(Duration.ofNanos(System.nanoTime() - started));
			}
		}
		return true;
	}

	/**
	 * What there is to do since the articles changed.
	 *
	 * @param number number of the round
	 * @param fresh articles that questions are made from
	 * @param others articles whose questions are asked again
	 */
	private record Round(int number, List<Article> fresh, List<Article> others) {
	}

}
