package dev.groundling.conversation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.groundling.conversation.grammar.Edits;
import dev.groundling.conversation.grammar.NounPhrase;
import dev.groundling.conversation.grammar.QuestionFrame;
import dev.groundling.conversation.grammar.Utterance;
import dev.groundling.language.Word.Tag;

/**
 * A follow-up that only asks anew: "why?", "since when?", "in which year was that?". The
 * earlier statement is kept and what asks is exchanged.
 */
final class BareQuestions {

	private static final Pattern TAIL = Pattern.compile("(?i)(?:exactly|precisely|though|so|not|come|else|ever"
			+ "|(?:is|was|were|did|does|has) (?:that|this|it)(?: (?:so|happen|happened|the case|be))?"
			+ "|(?:that|this|it) (?:is|was|happened))?");

	private BareQuestions() {
	}

	/**
	 * Tells whether a question does no more than ask.
	 * @param frame its build
	 * @return whether nothing but a question phrase and "was that" is in it
	 */
	static boolean bare(QuestionFrame frame) {
		if (frame.asker().isEmpty() || frame.start() > 0) {
			return false;
		}
		String tail = frame.utterance().between(frame.next(), frame.utterance().end());
		// "Where is it?" asks for the thing, "where was that?" for the event.
		boolean thing = (frame.subject().equalsIgnoreCase("it")
				&& !frame.predicate().matches("(?i)happen.*|so|be|the case"))
				|| (!frame.circumstance() && !frame.subject().isEmpty());
		return TAIL.matcher(tail).matches() && !thing;
	}

	/**
	 * Asks anew about an earlier turn.
	 * @param bare what asks
	 * @param exchange the earlier turn
	 * @return the whole question
	 */
	static String ask(QuestionFrame bare, Exchange exchange) {
		QuestionFrame old = exchange.frame();
		String asking = bare.asking();
		boolean denied = bare.predicate().equalsIgnoreCase("not")
				|| (exchange.answer().text().matches("(?i)(?:no|never)\\b.*") && bare.asker().equals("why"));
		String not = denied ? " not " : " ";
		if (bare.predicate().equalsIgnoreCase("come")) {
			asking = "Why";
		}
		if (!bare.circumstance()) {
			return thing(asking, bare, exchange);
		}
		if (old.yesNo()) {
			return Edits.question(asking + " " + old.auxiliary().toLowerCase(Locale.ROOT) + " " + old.subject() + not
					+ old.predicate());
		}
		if (!old.auxiliary().isEmpty() && !old.subject().isEmpty()) {
			return Edits.question(asking + " " + old.auxiliary() + " " + old.subject() + " " + withObject(exchange));
		}
		Optional<String> subject = subject(exchange);
		if (old.asker().isEmpty() || subject.isEmpty()) {
			return withTopic(asking, exchange);
		}
		String statement = old.auxiliary().isEmpty() ? "was it that " + subject.get()
				: old.auxiliary() + " " + subject.get();
		return Edits.question(asking + " " + statement + " " + old.predicate());
	}

	// "Which ones?" after "how many": the same things are meant.
	private static String thing(String asking, QuestionFrame bare, Exchange exchange) {
		QuestionFrame old = exchange.frame();
		boolean same = bare.focus() == null || bare.focus().head().lower().matches("ones?");
		if (bare.asker().equals("which") && same && old.focus() != null) {
			String rest = old.utterance().between(old.next(), old.utterance().end());
			return Edits.question("Which " + old.asking().substring(old.focusStart()) + " " + rest);
		}
		boolean bothThings = bare.focus() != null && old.focus() != null && !old.circumstance();
		if (bothThings) {
			return Edits.question(asking + " " + old.utterance().between(old.next(), old.utterance().end()));
		}
		return withTopic(asking, exchange);
	}

	private static String withTopic(String asking, Exchange exchange) {
		return Edits.question(asking + " (" + exchange.topic(true) + ")");
	}

	// What was asked for has lost its place at the front: "Why did Ningbo have patents?"
	private static String withObject(Exchange exchange) {
		QuestionFrame old = exchange.frame();
		String object = "";
		if (old.focus() != null && !old.circumstance()) {
			object = old.asking().substring(old.focusStart());
		}
		else if (old.asker().matches("what|who|whom") && !exchange.focus().phrases().isEmpty()
				&& !old.auxiliary().matches("(?i)is|are|was|were|['’]s")) {
			object = Edits.endless(exchange.focus().text());
		}
		else if (old.asker().equals("how") && old.focus() == null) {
			object = old.asking().replaceFirst("(?i)^how ?(?:many|much|long|often)? ?", "");
		}
		if (object.isEmpty()) {
			return old.predicate();
		}
		int end = old.utterance().end();
		int verb = end - Utterance.of(old.predicate()).words().size();
		int after = verb;
		for (int i = verb; i < end; i++) {
			if (old.utterance().words().get(i).tag() == Tag.VERB) {
				after = i + 1;
				break;
			}
		}
		if (end > 0 && old.utterance().words().get(end - 1).tag() == Tag.ADPOSITION) {
			return old.predicate() + " " + object;
		}
		return old.utterance().between(verb, after) + " " + object + " " + old.utterance().between(after, end);
	}

	private static Optional<String> subject(Exchange exchange) {
		QuestionFrame old = exchange.frame();
		if (old.focus() != null && exchange.focus().phrases().isEmpty()) {
			return Optional.of(old.asking().substring(old.focusStart()));
		}
		boolean amount = old.focus() != null && exchange.kind().quantity();
		if (amount) {
			return Optional.of(old.asking().substring(old.focusStart()));
		}
		return Stream.concat(exchange.focus().phrases().stream(), exchange.answer().phrases().stream())
			.filter(NounPhrase::name)
			.findFirst()
			.map(NounPhrase::definite);
	}

}
