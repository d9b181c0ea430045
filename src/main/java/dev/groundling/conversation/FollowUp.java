package dev.groundling.conversation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundling.conversation.grammar.Anaphor.Sort;
import dev.groundling.conversation.grammar.Anaphor;
import dev.groundling.conversation.grammar.Anaphors;
import dev.groundling.conversation.grammar.Edits;
import dev.groundling.conversation.grammar.LeadIn;
import dev.groundling.conversation.grammar.NounPhrase;
import dev.groundling.conversation.grammar.QuestionFrame;
import dev.groundling.conversation.grammar.Utterance;
import dev.groundling.language.Word.Tag;
import dev.groundling.language.Word;

/**
 * An English question after other turns, with what shows that it leans on them.
 */
final class FollowUp {

	/** "What was it in 2018?" says no more than "in 2018?". */
	private static final Pattern LIGHT = Pattern
		.compile("(?i)^(?:(?:what|how|how many|how much|how \\w+)(?: of (?:them|these|those))? )?(?:is|are|was|were"
				+ "|did|does|do|has|had) (?:it|that|this|they|there|things|those|these|he|she)(?: (?:be|look|happen|like|have|mean"
				+ "|stand))* (?=(?:in|for|at|on|by|from|with|during|before|after|since|now|today|last year|last month|last week)\\b)");

	private final String question;

	private final LeadIn leadIn;

	private final Utterance body;

	private final QuestionFrame frame;

	private final List<Anaphor> anaphors;

	FollowUp(String question) {
		this.question = question;
		this.leadIn = LeadIn.of(question);
		this.body = Utterance.of(this.leadIn.body());
		this.frame = QuestionFrame.of(this.body);
		this.anaphors = Anaphors.in(this.body, this.frame);
	}

	/**
	 * Makes the question whole.
	 * @param history the earlier turns
	 * @return the standalone question; the question itself when it needs nothing
	 */
	String whole(History history) {
		boolean fragment = fragment();
		boolean complete = fragment ? !this.leadIn.present() && !brief()
				: this.anaphors.isEmpty() && !bare() && !this.leadIn.more() && !wordless() && !elided() && !lone();
		Optional<Exchange> last = complete ? Optional.empty() : history.last();
		return last.map((exchange) -> whole(exchange, history, fragment)).orElse(this.question);
	}

	private String whole(Exchange last, History history, boolean fragment) {
		if (this.leadIn.more()) {
			return Edits.question(this.body.text() + " (" + last.topic(true) + ")");
		}
		if (bare()) {
			return BareQuestions.ask(this.frame, last);
		}
		if (fragment) {
			return fill(pointedOut(history), history, last);
		}
		if (lone()) {
			return fill(Utterance.of(this.frame.subject()), history, last);
		}
		Matcher light = LIGHT.matcher(this.body.text());
		if (light.find()) {
			Ellipsis.Filled filled = Ellipsis.fill(Utterance.of(this.body.text().substring(light.end())), last);
			boolean same = !this.frame.asking().isEmpty() && this.frame.focus() == null
					&& last.frame()
						.asking()
						.regionMatches(true, 0, this.frame.asking(), 0, this.frame.asking().length());
			if (filled.matched() || same) {
				return filled.question();
			}
		}
		return resolved(last, history);
	}

	private String resolved(Exchange last, History history) {
		Edits edits = new Edits(this.body.text());
		ElidedFocus.restore(this.body, this.frame, last, edits);
		if (!Pronouns.resolve(this.body, this.anaphors, history, edits)) {
			return this.question;
		}
		if (edits.none() && (thin() || elided())) {
			edits.append("(" + last.topic(this.body.times().isEmpty()) + ")");
		}
		return edits.made();
	}

	// "And before that?": the year first, then the rest.
	private Utterance pointedOut(History history) {
		List<Anaphor> pointing = this.anaphors.stream().filter((anaphor) -> anaphor.sort() != Sort.ONE).toList();
		if (pointing.isEmpty()) {
			return this.body;
		}
		Edits edits = new Edits(this.body.text());
		Pronouns.resolve(this.body, pointing, history, edits);
		return Utterance.of(edits.words());
	}

	// After a refusal an older turn may fit better: the last may have been a slip.
	private static String fill(Utterance fragment, History history, Exchange last) {
		return history.exchanges()
			.map((exchange) -> new Attempt(exchange, Ellipsis.fill(fragment, exchange)))
			.filter((attempt) -> attempt.filled().matched() || !attempt.exchange().refused())
			.findFirst()
			.map((attempt) -> attempt.filled().question())
			.orElseGet(() -> Ellipsis.fill(fragment, last).question());
	}

	private boolean fragment() {
		return !this.body.has(Tag.VERB) && !this.body.has(Tag.AUXILIARY) && this.frame.asker().isEmpty();
	}

	// Without "and", only a year, a name or "in the ..." is surely no new search.
	private boolean brief() {
		int end = this.body.end();
		if (this.body.words().getFirst().tag() == Tag.ADPOSITION) {
			return end <= 6;
		}
		List<NounPhrase> phrases = this.body.phrases();
		if (phrases.isEmpty()) {
			return end <= 4 && (!this.body.times().isEmpty() || !this.anaphors.isEmpty());
		}
		NounPhrase phrase = phrases.getFirst();
		boolean all = phrases.size() == 1 && end <= 4 && phrase.words().size() >= end - 1;
		boolean name = phrase.name() && (phrase.words().size() <= 2 || phrase.words().getFirst().capitalised());
		return (all && (name || phrase.head().lower().matches("ones?"))) || !this.anaphors.isEmpty();
	}

	private boolean bare() {
		return BareQuestions.bare(this.frame);
	}

	// "Who won?": a question that names nothing.
	private boolean wordless() {
		return !this.frame.asker().isEmpty() && thin()
				&& this.body.words().stream().map(Word::lower).noneMatch((word) -> word.matches("i|you|we|u"));
	}

	private boolean thin() {
		return this.body.phrases()
			.stream()
			.allMatch((phrase) -> phrase.asked()
					|| phrase.head().lower().matches("year|day|time|month|case|others?|rest|reason"));
	}

	// "How many are listed?": the noun that is counted was in the earlier question.
	private boolean elided() {
		return this.frame.asking().matches("(?i)(?:\\w+ )?(?:how many|which)") && this.frame.focus() == null
				&& this.body.words().stream().map(Word::lower).noneMatch("of"::equals);
	}

	// "Does the Pro?"
	private boolean lone() {
		return this.frame.yesNo() && this.frame.predicate().matches("(?i)|too|also|as well")
				&& !this.frame.subject().isEmpty() && this.anaphors.isEmpty();
	}

	private record Attempt(Exchange exchange, Ellipsis.Filled filled) {
	}

}
