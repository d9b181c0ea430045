package dev.groundling.answer;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import dev.groundling.answer.KeptRelations.Relations;
import dev.groundling.language.Language;
import dev.groundling.language.Lexicon;
import dev.groundling.language.Reading;
import dev.groundling.language.Word;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KeptRelationsTests {

	private final KeptRelations kept = new KeptRelations();

	private final List<Word> words = Reading.of("The firm builds cars.").words();

	private final AtomicInteger measured = new AtomicInteger();

	@Test
	void tellsOfEachWordHowNearItIsToATerm() {
		Relations relations = relations("automobiles");
		assertThat(relations.at(0)).isZero();
		assertThat(relations.at(3)).isEqualTo(0.8);
		assertThat(relations.highest()).isEqualTo(0.8);
	}

	@Test
	void comparesATermWithATextOnce() {
		relations("automobiles");
		int first = this.measured.get();
		assertThat(relations("automobiles").highest()).isEqualTo(0.8);
		assertThat(this.measured).hasValue(first);
	}

	@Test
	void keepsOneTextApartFromAnEqualOne() {
		relations("automobiles");
		List<Word> equal = List.copyOf(Reading.of("The firm builds cars.").words());
		this.kept.of(Language.ENGLISH, term("automobiles"), equal, this::measure);
		assertThat(this.measured).hasValue(2 * this.words.size());
	}

	@Test
	void hasNothingForATermThatNoWordHasToDoWith() {
		assertThat(relations("mountain").none()).isTrue();
		assertThat(relations("mountain").at(2)).isZero();
	}

	@Test
	void doesNotCountASmallWordAsWhatIsTold() {
		Relations relations = relations("the");
		assertThat(relations.at(0)).isEqualTo(1);
		assertThat(relations.highest()).isZero();
	}

	private Relations relations(String term) {
		return this.kept.of(Language.ENGLISH, term(term), this.words, this::measure);
	}

	private double measure(Word term, Word word) {
		this.measured.incrementAndGet();
		return Lexicon.relatedness(term, word);
	}

	private static Word term(String term) {
		return Reading.of(term).words().getFirst();
	}

}
