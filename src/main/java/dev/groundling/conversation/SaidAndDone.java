package dev.groundling.conversation;

import java.util.Set;

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
		boolean event = anaphor.sort() == Sort.EVENT || anaphor.sort() == Sort.THING && anaphor.owned() == null;
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
		if (!advice || !acts && !word(next).matches("takes?|took")) {
			return false;
		}
		this.edits.replace(anaphor.range(), "it");
		this.edits.append("to " + asked.predicate());
		return true;
	}

	// "Who said that?": what was said is the answer.
	private boolean said(Anaphor anaphor) {
		boolean saying = anaphor.word() > 0
				&& this.question.words().get(anaphor.word() - 1).forms().stream().anyMatch(SAYING::contains);
		Utterance answer = this.last.answer();
		if (!saying || !answer.has(Tag.VERB) && !answer.has(Tag.AUXILIARY)) {
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
