package dev.groundling.answer.suggestion;

import java.util.List;
import java.util.Set;

import dev.groundling.answer.suggestion.Candidate.Kind;
import dev.groundling.knowledge.Article;
import dev.groundling.knowledge.Article.Block;
import dev.groundling.knowledge.Article.Section;
import dev.groundling.language.Language;
import dev.groundling.language.TextRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SuggestionsTests {

	private static final Article TRAM = article("tram", "Trams run.");

	private static final Article BUS = article("bus", "Buses run.");

	private final Suggestions suggestions = new Suggestions();

	@BeforeEach
	void follow() {
		this.suggestions.follow(List.of(BUS, TRAM));
	}

	@Test
	void choosesFromEachArticleInTurn() {
		add(TRAM, "When did trams go?", Kind.WHEN, 0);
		add(TRAM, "Who drives the trams?", Kind.WHO, 1);
		add(BUS, "How many buses are there?", Kind.HOW_MANY, 0);
		assertThat(this.suggestions.spread(Set.of(), 2)).containsExactlyInAnyOrder("How many buses are there?",
				"When did trams go?");
	}

	@Test
	void choosesFromTheArticlesThatAreWanted() {
		add(TRAM, "When did trams go?", Kind.WHEN, 0);
		add(BUS, "How many buses are there?", Kind.HOW_MANY, 0);
		assertThat(this.suggestions.spread(Set.of("bus"), 2)).containsExactly("How many buses are there?");
	}

	@Test
	void choosesOtherKindsAndSectionsFirst() {
		add(TRAM, "When did trams go?", Kind.WHEN, 0);
		add(TRAM, "When did trams end?", Kind.WHEN, 0);
		add(TRAM, "Who drives the trams?", Kind.WHO, 1);
		assertThat(this.suggestions.spread(Set.of(), 2)).containsExactly("When did trams go?", "Who drives the trams?");
	}

	@Test
	void givesWhatThereIsWhenMoreIsWanted() {
		add(TRAM, "When did trams go?", Kind.WHEN, 0);
		assertThat(this.suggestions.spread(Set.of(), 9)).containsExactly("When did trams go?");
	}

	@Test
	void forgetsAnArticleThatIsGone() {
		add(TRAM, "When did trams go?", Kind.WHEN, 0);
		this.suggestions.follow(List.of(BUS));
		assertThat(this.suggestions.all()).isEmpty();
	}

	@Test
	void forgetsAnArticleThatHasChangedAndAsksForIt() {
		add(TRAM, "When did trams go?", Kind.WHEN, 0);
		Article changed = article("tram", "Trams stand.");
		assertThat(this.suggestions.follow(List.of(BUS, changed))).containsExactly(changed);
		assertThat(this.suggestions.all()).isEmpty();
	}

	// The article may change while the question is being asked.
	@Test
	void takesNothingMadeFromAnArticleThatIsOutOfService() {
		this.suggestions.follow(List.of(BUS));
		add(TRAM, "When did trams go?", Kind.WHEN, 0);
		assertThat(this.suggestions.all()).isEmpty();
	}

	private void add(Article article, String question, Kind kind, int section) {
		int place = this.suggestions.all().size();
		TextRange sentence = new TextRange(place, place + 1);
		this.suggestions.add(
				new Suggestion(article.id(), new Candidate(question, kind, section, null, sentence, sentence), 0.9),
				article);
	}

	private static Article article(String id, String text) {
		Block block = new Block(Block.Kind.PARAGRAPH, new TextRange(0, text.length()));
		return new Article(id, id, id + ".txt", Language.ENGLISH, null, text,
				List.of(new Section(null, List.of(block))));
	}

}
