package dev.groundling.conversation;

import java.util.Set;
import java.util.regex.Pattern;

import dev.groundling.conversation.grammar.Anaphor;
import dev.groundling.conversation.grammar.Anaphor.Sort;
import dev.groundling.conversation.grammar.Edits;
import dev.groundling.conversation.grammar.QuestionFrame;
import dev.groundling.conversation.grammar.Utterance;
import dev.groundling.language.Language;
import dev.groundling.language.TextRange;
import dev.groundling.language.Word;
import dev.groundling.language.Word.Tag;

/**
 * What "that" stands for when it is no thing: what was said, or what is done.
 */
final class SaidAndDone {

	private static final Set<String> SAYING = Set.of("say", "claim", "state", "announce", "think", "believe", "argue",
			"write", "tell", "mention", "explain", "confirm", "promise", "report", "suggest", "conclude", "declare");

	/** "Stop", "reset": a short last syllable that is stressed. */
	private static final Pattern DOUBLING = Pattern
		.compile("[^aeiou]*[aeiou][bdgklmnprt]|.*(?:set|get|put|cut|run|let|mit|fer|cur|gin|stop|plug|scan|zip)");

	private static final int LONGEST_STATEMENT = 200;

	private final Utterance question;

	private final Exchange last;

	private final Edits edits;

	SaidAndDone(Utterance question, Exchange last, Edits edits) {
		this.question = question;
		this.last = last;
		this.edits = edits;
	}

	/**
	 * Puts in what was said or done.
	 * @param anaphor a word of the question
	 * @return whether it stood for that
	 */
	boolean resolve(Anaphor anaphor) {
		boolean event = anaphor.sort() == Sort.EVENT || (anaphor.sort() == Sort.THING && anaphor.owned() == null);
		return event && (done(anaphor) || advised(anaphor) || said(anaphor));
	}

	// "Why did they do that?"
	private boolean done(Anaphor anaphor) {
		QuestionFrame asked = this.last.frame();
		boolean doing = word(anaphor.word() - 1).matches("do|doing");
		boolean active = !asked.auxiliary().matches("(?i)is|are|was|were|has|have|had");
		if (!doing || !active || asked.subject().isEmpty() || asked.predicate().isEmpty()) {
			return false;
		}
		int start = this.question.words().get(anaphor.word() - 1).range().start();
		this.edits.replace(new TextRange(start, anaphor.range().end()), asked.predicate());
		return true;
	}

	// "How do I reset the logger?" — "Does that delete my data?", "How long does it
	// take?"
	private boolean advised(Anaphor anaphor) {
		QuestionFrame asked = this.last.frame();
		boolean advice = asked.subject().matches("(?i)i|you|we|one") && !asked.predicate().isEmpty()
				&& (asked.yesNo() || asked.asking().equalsIgnoreCase("how"));
		int next = anaphor.word() + 1;
		boolean acts = anaphor.sort() == Sort.EVENT && next < this.question.end()
				&& this.question.words().get(next).tag() == Tag.VERB;
		if (advice && acts) {
			this.edits.replace(anaphor.range(), doing(asked.predicate()));
		}
		else if (advice && word(next).matches("takes?|took")) {
			this.edits.replace(anaphor.range(), "it");
			this.edits.append("to " + asked.predicate());
		}
		else {
			return false;
		}
		return true;
	}

	// "Reset the logger" → "resetting the logger"
	private static String doing(String predicate) {
		String verb = predicate.split("\\W", 2)[0];
		String rest = predicate.substring(verb.length());
		if (verb.endsWith("ie")) {
			return verb.substring(0, verb.length() - 2) + "ying" + rest;
		}
		if (verb.matches(".*[^aeoy]e")) {
			return verb.substring(0, verb.length() - 1) + "ing" + rest;
		}
		boolean doubled = DOUBLING.matcher(verb).matches();
		return verb + (doubled ? verb.substring(verb.length() - 1) : "") + "ing" + rest;
	}

	// "Who said that?": what was said is the answer.
	private boolean said(Anaphor anaphor) {
		boolean saying = anaphor.word() > 0
				&& this.question.words().get(anaphor.word() - 1).forms().stream().anyMatch(SAYING::contains);
		Utterance answer = this.last.answer();
		if (!saying || (!answer.has(Tag.VERB) && !answer.has(Tag.AUXILIARY))) {
			return false;
		}
		TextRange all = new TextRange(0, answer.text().length());
		String statement = Language.ENGLISH.sentences(answer.text(), all).getFirst().in(answer.text());
		if (statement.length() > LONGEST_STATEMENT) {
			return false;
		}
		String clause = Edits.endless(statement);
		Word opening = answer.words().getFirst();
		boolean capital = opening.tag() == Tag.NAME || opening.surface().equals("I");
		this.edits.replace(anaphor.range(),
				"that " + (capital ? clause : Character.toLowerCase(clause.charAt(0)) + clause.substring(1)));
		return true;
	}

	private String word(int i) {
		return (i >= 0 && i < this.question.words().size()) ? this.question.words().get(i).lower() : "";
	}

}
