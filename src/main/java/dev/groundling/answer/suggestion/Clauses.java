package dev.groundling.answer.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.groundling.language.Lexicon;
import dev.groundling.language.Reading;
import dev.groundling.language.Word;
import dev.groundling.language.Word.Tag;

/**
 * Finds the main clauses of a sentence that can be read without doubt.
 */
final class Clauses {

	private static final Set<String> JOINING = Set.of("and", "but", "while", "whereas");

	// Without these a clause says something else.
	private static final Set<String> NEGATING = Set.of("almost", "nearly", "rarely", "seldom", "barely", "allegedly",
			"reportedly", "supposedly", "mostly", "partly", "first", "once", "often", "usually", "sometimes", "not",
			"n't", "never", "no", "hardly", "nobody", "nothing", "none");

	private static final Set<String> APPOSITION = Set.of("a", "an", "the", "which", "who", "based", "founded", "built",
			"launched", "opened", "developed");

	private static final Set<String> PARTICLES = Set.of("up", "out", "off", "down", "back", "away");

	private static final Set<String> NOWADAYS = Set.of("today", "now", "nowadays", "currently", "altogether");

	private static final int LONGEST_APPOSITION = 16;

	private final Reading reading;

	private final List<Word> words;

	private Clauses(Reading tagged) {
		this.words = MendedTags.of(tagged.words());
		this.reading = new Reading(tagged.language(), tagged.text(), this.words, tagged.quantities(), tagged.names(),
				tagged.sorts());
	}

	/**
	 * Finds the clauses.
	 * @param reading a sentence
	 * @return its clauses in order, often none
	 */
	static List<Clause> in(Reading reading) {
		Clauses clauses = new Clauses(reading);
		List<Clause> found = new ArrayList<>();
		for (int start : clauses.starts()) {
			clauses.read(start).ifPresent(found::add);
		}
		return found;
	}

	private List<Integer> starts() {
		List<Integer> starts = new ArrayList<>(List.of(0));
		for (int i = 1; i < this.words.size(); i++) {
			String before = this.words.get(i - 1).surface();
			if (before.equals(";")
					|| i > 1 && JOINING.contains(before) && this.words.get(i - 2).surface().equals(",")) {
				starts.add(i);
			}
		}
		if (TimePhrase.at(this.reading, 0).isEmpty()) {
			afterLeadIn().ifPresent(starts::add);
		}
		return starts;
	}

	// "Facing the needs of industry, Ningbo has …": what comes first has no verb of its
	// own.
	private Optional<Integer> afterLeadIn() {
		for (int i = 1; i + 1 < this.words.size(); i++) {
			Word word = this.words.get(i);
			if (word.surface().equals(",") && this.words.get(i + 1).tag() == Tag.NAME) {
				return Optional.of(i + 1);
			}
			if (Verbs.helps(word) || word.tag() == Tag.VERB && !Verbs.ing(word) || ";:“".contains(word.surface())) {
				return Optional.empty();
			}
		}
		return Optional.empty();
	}

	private Optional<Clause> read(int start) {
		Optional<TimePhrase> time = TimePhrase.at(this.reading, start);
		int i = time.map((phrase) -> phrase.run().to()).orElse(start);
		boolean nowadays = i == start && i + 1 < this.words.size() && NOWADAYS.contains(this.words.get(i).lower());
		i += nowadays ? 1 : 0;
		if ((time.isPresent() || nowadays) && is(i, ",")) {
			i++;
		}
		int subjectEnd = NounPhrases.end(this.words, i);
		if (subjectEnd == i) {
			return Optional.empty();
		}
		Run subject = new Run(this.reading, i, subjectEnd);
		Run apposition = apposition(subjectEnd);
		i = apposition.isEmpty() ? subjectEnd : apposition.to() + 1;
		return verbs(i, subject, apposition, time);
	}

	// The words between the subject and its verb that stand between commas.
	private Run apposition(int comma) {
		Run none = new Run(this.reading, comma, comma);
		if (!is(comma, ",") || comma + 1 >= this.words.size()
				|| !(APPOSITION.contains(this.words.get(comma + 1).lower()) || role(comma + 1))) {
			return none;
		}
		for (int i = comma + 2; i < Math.min(this.words.size() - 1, comma + LONGEST_APPOSITION); i++) {
			if (is(i, ",")) {
				return verbAt(i + 1) ? new Run(this.reading, comma + 1, i) : none;
			}
		}
		return none;
	}

	private boolean role(int i) {
		return this.words.get(i).tag() == Tag.NOUN && Lexicon.isA(this.words.get(i).lower(), "person");
	}

	private boolean verbAt(int i) {
		int next = i;
		while (next < this.words.size() && this.words.get(next).tag() == Tag.ADVERB) {
			next++;
		}
		return next < this.words.size()
				&& (this.words.get(next).tag() == Tag.VERB || Verbs.helps(this.words.get(next)));
	}

	private Optional<Clause> verbs(int from, Run subject, Run apposition, Optional<TimePhrase> time) {
		List<Word> verbs = new ArrayList<>();
		int i = from;
		while (i < this.words.size() && (verbs.isEmpty() || Verbs.helps(verbs.getLast()))) {
			Word word = this.words.get(i);
			boolean verb = word.tag() == Tag.VERB && !word.capitalised() || Verbs.helps(word);
			if (!verb && word.tag() != Tag.ADVERB || NEGATING.contains(word.lower())) {
				break;
			}
			if (verb) {
				verbs.add(word);
			}
			i++;
		}
		boolean negated = i < this.words.size() && NEGATING.contains(this.words.get(i).lower());
		if (negated || verbs.isEmpty() || Verbs.ing(verbs.getFirst())) {
			return Optional.empty();
		}
		Word verb = verbs.removeLast();
		if (!verbs.isEmpty() && particle(i)) {
			verb = withParticle(verb, this.words.get(i));
			i++;
		}
		return Optional.of(new Clause(subject, apposition, verbs, verb, rest(i), time.orElse(null)));
	}

	private static Word withParticle(Word verb, Word particle) {
		return new Word(verb.surface() + " " + particle.surface(), verb.range(), verb.tag(), verb.forms());
	}

	// "has set up 24 laboratories"
	private boolean particle(int i) {
		return i + 1 < this.words.size() && PARTICLES.contains(this.words.get(i).lower())
				&& (this.words.get(i + 1).tag() == Tag.NUMBER || this.words.get(i + 1).tag() == Tag.FUNCTION);
	}

	private Run rest(int from) {
		int end = this.words.size();
		while (end > from && ".!?".contains(this.words.get(end - 1).surface())) {
			end--;
		}
		return new Run(this.reading, from, Math.max(from, end));
	}

	private boolean is(int i, String surface) {
		return i < this.words.size() && this.words.get(i).surface().equals(surface);
	}

}
