package dev.groundling.conversation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.groundling.conversation.TimePhrase.Sort;
import dev.groundling.language.Lexicon;
import dev.groundling.language.TextRange;
import dev.groundling.language.Word;
import dev.groundling.language.Word.Tag;

/**
 * A follow-up that only says what is different: "and in 2018?", "what about the small
 * ones?". The earlier question is asked again with its counterpart replaced, so that the
 * old year or name is gone.
 */
final class Ellipsis {

	/** How alike two phrases must be for one to stand in for the other. */
	private static final double COUNTERPART = 0.4;

	private static final double SAME_PREPOSITION = 0.3;

	private static final double SAME_BUILD = 0.15;

	private final Utterance fragment;

	private final Utterance question;

	private final QuestionFrame frame;

	private final Exchange exchange;

	private final Edits edits;

	private final List<String> unplaced = new ArrayList<>();

	private boolean matched;

	private Ellipsis(Utterance fragment, Exchange exchange) {
		this.fragment = fragment;
		this.exchange = exchange;
		this.question = exchange.question();
		this.frame = exchange.frame();
		this.edits = new Edits(this.question.text());
	}

	/**
	 * Fills a fragment up with an earlier question.
	 * @param fragment the follow-up without "and" and "what about"
	 * @param exchange the earlier turn
	 * @return the whole question
	 */
	static Filled fill(Utterance fragment, Exchange exchange) {
		return new Ellipsis(fragment, exchange).filled();
	}

	private Filled filled() {
		for (TimePhrase time : this.fragment.times()) {
			if (this.fragment.phrases().stream().noneMatch((phrase) -> phrase.range().contains(time.core()))) {
				place(time);
			}
		}
		for (NounPhrase phrase : this.fragment.phrases()) {
			boolean part = phrase.preposition() != null && phrase.preposition().lower().equals("of")
					|| this.fragment.phrases()
						.stream()
						.anyMatch((other) -> other != phrase && other.range().contains(phrase.range()));
			if (!part || this.fragment.phrases().size() == 1) {
				place(phrase);
			}
		}
		List<Word> adjectives = this.fragment.words().stream().filter((word) -> word.tag() == Tag.ADJECTIVE).toList();
		if (this.edits.none() && this.fragment.phrases().isEmpty() && !adjectives.isEmpty()) {
			placeModifier(adjectives, false);
		}
		if (this.edits.none()) {
			return new Filled(withTopic(), false);
		}
		if (!this.unplaced.isEmpty()) {
			this.edits.append("(" + String.join(", ", this.unplaced) + ")");
		}
		return new Filled(this.edits.made(), this.matched);
	}

	private String withTopic() {
		String words = Edits.endless(this.fragment.text());
		return Edits
			.question("What about " + words + " (" + this.exchange.topic(this.fragment.times().isEmpty()) + ")");
	}

	private void place(TimePhrase time) {
		String whole = time.whole().in(this.fragment.text());
		String core = time.core().in(this.fragment.text());
		boolean year = time.value().equals(time.core()) && core.matches("\\d{4}");
		Optional<TimePhrase> counterpart = this.question.times()
			.stream()
			.filter((other) -> other.sort() == time.sort() && this.edits.free(other.whole()))
			.min(Comparator.comparing(TimePhrase::attributive));
		if (counterpart.isEmpty()) {
			this.edits.append((time.preposition().isEmpty() && year) ? "in " + whole : whole);
			return;
		}
		TimePhrase old = counterpart.get();
		this.matched = true;
		boolean oldYear = old.value().in(this.question.text()).matches("['’]?\\d{2}(?:\\d{2})?");
		if (old.attributive()) {
			this.edits.replace(old.value(), core);
		}
		else if (!time.preposition().matches("|for|of|between")) {
			this.edits.replace(old.whole(), whole);
		}
		else if (year || time.sort() == Sort.RECURRING) {
			this.edits.replace(oldYear || !year ? old.value() : old.whole(), oldYear || !year ? core : "in " + core);
		}
		else {
			this.edits.replace(old.whole(), whole);
		}
	}

	private void place(NounPhrase phrase) {
		if (adjectival(phrase)) {
			placeModifier(phrase.words().stream().filter((word) -> !word.lower().matches("ones?")).toList(), true);
			return;
		}
		NounPhrase counterpart = this.question.phrases()
			.stream()
			.filter((other) -> this.edits.free(other.range()))
			.max(Comparator.comparingDouble((NounPhrase other) -> likeness(phrase, other)))
			.orElse(null);
		if (counterpart != null && likeness(phrase, counterpart) >= COUNTERPART) {
			exchange(phrase, counterpart);
			this.matched = true;
		}
		else if (phrase.preposition() != null) {
			this.edits.append(unit(this.fragment, phrase, phrase.withPreposition()).in(this.fragment.text()));
		}
		else if (!phrase.name() && this.frame.focus() == null && copular()) {
			this.question.phrases()
				.stream()
				.filter((other) -> this.frame.subject().startsWith(other.text()) && !other.name())
				.findFirst()
				.ifPresent((subject) -> exchange(phrase, subject));
		}
		else {
			object(phrase).ifPresentOrElse((object) -> exchange(phrase, object),
					() -> this.unplaced.add(phrase.text()));
		}
	}

	// The one thing that something was done to: "Who won the cup?" — "And the league?"
	private Optional<NounPhrase> object(NounPhrase phrase) {
		List<NounPhrase> objects = this.question.phrases()
			.stream()
			.filter((other) -> !other.asked() && other.preposition() == null && this.edits.free(other.range()))
			.filter((other) -> !this.frame.subject().contains(other.text()))
			.toList();
		boolean done = objects.size() == 1 && !objects.getFirst().name() && !phrase.name() && !copular();
		return done ? Optional.of(objects.getFirst()) : Optional.empty();
	}

	private boolean copular() {
		return this.frame.auxiliary().matches("(?i)is|are|was|were|['’]s") && this.frame.asker().matches("who|what");
	}

	private double likeness(NounPhrase phrase, NounPhrase other) {
		double likeness = Kind.likeness(phrase, other);
		if (phrase.preposition() != null && other.preposition() != null
				&& phrase.preposition().sameAs(other.preposition())) {
			likeness += SAME_PREPOSITION + ((!phrase.name() && !other.name()) ? SAME_BUILD : 0);
		}
		else if (phrase.preposition() != null && !(phrase.name() && other.name())) {
			likeness -= SAME_PREPOSITION;
		}
		return likeness;
	}

	private void exchange(NounPhrase phrase, NounPhrase old) {
		TextRange with = unit(this.fragment, phrase, phrase.range());
		boolean tail = with.end() > phrase.range().end();
		TextRange target = tail ? unit(this.question, old, old.range()) : old.range();
		String words = with.in(this.fragment.text());
		boolean bare = phrase.words().getFirst().range().start() == phrase.range().start();
		if (phrase.preposition() != null && old.preposition() != null) {
			target = new TextRange(old.preposition().range().start(), target.end());
			words = phrase.preposition().surface() + " " + words;
		}
		else if (old.asked()) {
			target = new TextRange(old.core().start(), target.end());
			words = words.substring(phrase.core().start() - phrase.range().start());
		}
		else if (bare && phrase.name() && old.name()) {
			target = new TextRange(old.core().start(), target.end());
		}
		this.edits.replace(target, words);
	}

	// The phrase with what "of" adds to it: "the city of Cixi".
	private static TextRange unit(Utterance text, NounPhrase phrase, TextRange range) {
		int next = text.wordFrom(phrase.range().end());
		if (next < text.words().size() && text.words().get(next).lower().equals("of")) {
			return text.phraseAt(next + 1)
				.map((attached) -> new TextRange(range.start(), attached.range().end()))
				.orElse(range);
		}
		return range;
	}

	private static boolean adjectival(NounPhrase phrase) {
		return phrase.head().lower().matches("ones?") && phrase.words().size() > 1 || phrase.preposition() == null
				&& phrase.words().stream().allMatch((word) -> word.tag() == Tag.ADJECTIVE);
	}

	private void placeModifier(List<Word> modifiers, boolean insert) {
		String words = new TextRange(modifiers.getFirst().range().start(), modifiers.getLast().range().end())
			.in(this.fragment.text());
		NounPhrase described = this.question.phrases()
			.stream()
			.max(Comparator.comparingDouble((NounPhrase other) -> suits(other, modifiers)))
			.orElse(null);
		Word old = (described != null) ? modifier(described, modifiers) : null;
		if (described == null || old == null && !insert) {
			return;
		}
		this.matched = true;
		if (old == null) {
			this.edits.replace(new TextRange(described.core().start(), described.core().start()), words + " ");
			return;
		}
		int end = this.question.text().indexOf(' ', old.range().start());
		this.edits.replace(new TextRange(old.range().start(), end), words);
	}

	private static double suits(NounPhrase phrase, List<Word> modifiers) {
		double related = related(phrase, modifiers);
		double described = phrase.words().getFirst().tag() == Tag.ADJECTIVE ? 0.3 : 0;
		return related + described + (phrase.asked() ? 0.2 : 0) - (phrase.name() ? 0.4 : 0);
	}

	private static double related(NounPhrase phrase, List<Word> modifiers) {
		return phrase.words()
			.stream()
			.filter((word) -> !word.equals(phrase.head()))
			.mapToDouble((word) -> Lexicon.relatedness(word, modifiers.getFirst()))
			.max()
			.orElse(0);
	}

	// The adjective that gives way: the one that means something near, or else the first.
	private static @org.jspecify.annotations.Nullable Word modifier(NounPhrase phrase, List<Word> modifiers) {
		return phrase.words()
			.stream()
			.filter((word) -> !word.equals(phrase.head()) && word.tag() != Tag.PUNCTUATION)
			.filter((word) -> word.tag() == Tag.ADJECTIVE || word.tag() == Tag.VERB
					|| Lexicon.relatedness(word, modifiers.getFirst()) > 0)
			.min(Comparator.comparingDouble((Word word) -> -Lexicon.relatedness(word, modifiers.getFirst())))
			.orElse(null);
	}

	/**
	 * A fragment made whole.
	 *
	 * @param question the whole question
	 * @param matched whether it replaced something of the earlier question
	 */
	record Filled(String question, boolean matched) {
	}

}
