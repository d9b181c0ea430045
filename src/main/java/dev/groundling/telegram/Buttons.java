package dev.groundling.telegram;

import java.util.List;
import java.util.Optional;

import dev.groundling.conversation.ConversationsUnavailable;
import dev.groundling.conversation.Feedback;
import dev.groundling.retrieval.RankedPassage;
import dev.groundling.telegram.admission.Admission.Verdict;
import dev.groundling.telegram.admission.Admission;
import dev.groundling.telegram.answering.Asked;
import dev.groundling.telegram.answering.ChatAnswers;
import dev.groundling.telegram.answering.GivenAnswer;
import dev.groundling.telegram.answering.GivenAnswers;
import dev.groundling.telegram.answering.Posting;
import dev.groundling.telegram.answering.Talks;
import dev.groundling.telegram.delivery.Outgoing;
import dev.groundling.telegram.delivery.Replies;
import dev.groundling.telegram.delivery.SentMessages;
import dev.groundling.telegram.message.Bubble;
import dev.groundling.telegram.message.ButtonData;
import dev.groundling.telegram.message.SourcesMessage;
import dev.groundling.telegram.message.WhyMessage;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;

/**
 * Deals with taps on the buttons below the bot's messages. Anybody who may ask in a chat
 * may tap them, whoever asked. Each tap is answered, as Telegram shows it turning until
 * then.
 */
@Component
@ConditionalOnBot
class Buttons {

	private final Admission admission;

	private final GivenAnswers given;

	private final Feedback feedback;

	private final ChatAnswers answers;

	private final Talks talks;

	private final SentMessages sent;

	private final TapReplies taps;

	Buttons(Admission admission, GivenAnswers given, Feedback feedback, ChatAnswers answers, Talks talks,
			SentMessages sent, TapReplies taps) {
		this.admission = admission;
		this.given = given;
		this.feedback = feedback;
		this.answers = answers;
		this.talks = talks;
		this.sent = sent;
		this.taps = taps;
	}

	/**
	 * Deals with a tap.
	 * @param query the tap
	 * @param replies takes what is to be said in the chat
	 */
	void tapped(CallbackQuery query, Replies replies) {
		Tap tap = Tap.of(query).orElse(null);
		ButtonData button = ButtonData.parse(String.valueOf(query.getData())).orElse(null);
		if (tap == null || button == null) {
			this.taps.alert(query, "button.gone");
			replies.finish(List.of());
		}
		else if (button instanceof ButtonData.Feedback opinion) {
			rate(tap, opinion);
			replies.finish(List.of());
		}
		else if (admitted(tap)) {
			admitted(tap, button, replies);
		}
		else {
			replies.finish(List.of());
		}
	}

	private void admitted(Tap tap, ButtonData button, Replies replies) {
		switch (button) {
			case ButtonData.Sources(String id) -> replies.finish(shown(tap, id, this::sources));
			case ButtonData.Why(String id) -> replies.finish(shown(tap, id, this::why));
			case ButtonData.Ask ask -> ask(tap, replies);
			case ButtonData.NewConversation() -> {
				forget(tap);
				replies.finish(List.of());
			}
			case ButtonData.Again(long row) -> again(tap, row, replies);
			case ButtonData.Feedback opinion -> throw new IllegalStateException("It was dealt with before.");
		}
	}

	private boolean admitted(Tap tap) {
		switch (this.admission.admit(tap.asker())) {
			case Verdict.Admitted() -> {
				return true;
			}
			case Verdict.Later later -> this.taps.alert(tap.query(), later.key(), tap.wording().time(later.pause()));
			case Verdict.Turned(String key) -> this.taps.alert(tap.query(), key);
			case Verdict.Ignored() -> this.taps.done(tap.query());
		}
		return false;
	}

	private List<Outgoing> shown(Tap tap, String id, Showing showing) {
		Optional<GivenAnswer> answer = this.given.find(id, tap.chat());
		if (answer.isEmpty()) {
			this.taps.alert(tap.query(), "button.gone");
			return List.of();
		}
		this.taps.done(tap.query());
		return Posting.of(showing.of(tap, answer.get()), answer.get().place(), tap.message());
	}

	private List<Bubble> sources(Tap tap, GivenAnswer given) {
		return new SourcesMessage(tap.wording()).of(given.answer(),
				given.found().stream().map(RankedPassage::passage).toList());
	}

	private List<Bubble> why(Tap tap, GivenAnswer given) {
		return new WhyMessage(tap.wording()).of(given.answer(), given.found());
	}

	// The question is what the button says; Telegram hands the button back with the tap.
	private void ask(Tap tap, Replies replies) {
		Optional<String> question = tap.label();
		if (question.isEmpty()) {
			this.taps.alert(tap.query(), "button.gone");
			replies.finish(List.of());
			return;
		}
		this.taps.done(tap.query());
		this.answers.answer(Asked.tapped(tap.asker(), question.get(), tap.message()), replies);
	}

	private void again(Tap tap, long row, Replies replies) {
		if (this.sent.again(row, tap.asker().place())) {
			this.taps.done(tap.query());
			replies.finish(List.of(new Outgoing.Delete(tap.asker().place(), tap.message())));
		}
		else {
			this.taps.alert(tap.query(), "button.gone");
			replies.finish(List.of());
		}
	}

	// Who thought what isn't told apart: of a group's opinions the last one counts, as
	// the answer is the same for all of them.
	private void rate(Tap tap, ButtonData.Feedback opinion) {
		try {
			boolean known = this.admission.allowed(tap.asker())
					&& this.given.find(opinion.answerId(), tap.chat()).isPresent()
					&& this.feedback.give(opinion.answerId(), opinion.helpful(), null);
			if (!known) {
				this.taps.alert(tap.query(), "feedback.gone");
				return;
			}
			this.taps.say(tap.query(), opinion.helpful() ? "feedback.helpful" : "feedback.unhelpful");
			this.taps.markThumb(tap, opinion.helpful());
		}
		catch (ConversationsUnavailable ex) {
			this.taps.alert(tap.query(), "feedback.failed");
		}
	}

	private void forget(Tap tap) {
		try {
			this.talks.forget(tap.asker());
			this.taps.say(tap.query(), "new.done");
		}
		catch (ConversationsUnavailable ex) {
			this.taps.alert(tap.query(), "wrong");
		}
	}

	private interface Showing {

		List<Bubble> of(Tap tap, GivenAnswer given);

	}

}
