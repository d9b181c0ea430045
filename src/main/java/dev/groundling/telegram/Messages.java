package dev.groundling.telegram;

import java.time.Duration;
import java.util.List;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.groundling.telegram.admission.Admission;
import dev.groundling.telegram.command.Commands;
import dev.groundling.telegram.command.Upload;
import dev.groundling.telegram.delivery.BotProfile;
import dev.groundling.telegram.admission.Admission.Verdict;
import dev.groundling.telegram.answering.Asked;
import dev.groundling.telegram.answering.AskedQuestions;
import dev.groundling.telegram.answering.Asker;
import dev.groundling.telegram.answering.ChatAnswers;
import dev.groundling.telegram.answering.Posting;
import dev.groundling.telegram.delivery.Replies;
import dev.groundling.telegram.delivery.SentMessages;
import dev.groundling.telegram.message.Bubble;
import dev.groundling.telegram.message.HtmlText;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Deals with what people write.
 */
@Component
@ConditionalOnBot
class Messages {

	private final BotProfile self;

	private final Admission admission;

	private final Commands commands;

	private final Upload upload;

	private final ChatAnswers answers;

	private final AskedQuestions asked;

	private final SentMessages sent;

	private final Notices notices;

	// Several pictures sent together are several messages, and get one line.
	private final Cache<String, Boolean> groupsOfMedia = Caffeine.newBuilder()
		.maximumSize(10_000)
		.expireAfterWrite(Duration.ofMinutes(10))
		.build();

	Messages(BotProfile self, Admission admission, Commands commands, Upload upload, ChatAnswers answers,
			AskedQuestions asked, SentMessages sent, Notices notices) {
		this.self = self;
		this.admission = admission;
		this.commands = commands;
		this.upload = upload;
		this.answers = answers;
		this.asked = asked;
		this.sent = sent;
		this.notices = notices;
	}

	/**
	 * Deals with a message.
	 * @param message the message
	 * @param update id of its update
	 * @param waited how long it has waited for its turn
	 * @param replies takes what is to be said
	 */
	void written(Message message, int update, Duration waited, Replies replies) {
		Said said = new Hearing(this.self.user()).heard(message);
		if (passedOver(said, message)) {
			replies.finish(List.of());
			return;
		}
		Replies told = replies;
		if (said instanceof Said.Question(String text)) {
			this.asked.note(message.getChatId(), message.getMessageId(), text, update);
			told = this.notices.clearing(message, waited, replies);
		}
		if (admitted(message, told)) {
			admitted(message, said, told);
		}
	}

	/**
	 * Hears of a message that waits for its turn for long.
	 * @param message the message
	 * @param replies sends what is to be said meanwhile
	 */
	void waiting(Message message, Replies replies) {
		this.notices.give(message, replies);
	}

	// In a group, an unknown command may be for any other bot.
	private boolean passedOver(Said said, Message message) {
		return switch (said) {
			case Said.Nothing() -> true;
			case Said.Picture picture -> seenBefore(message);
			case Said.Command command -> !message.isUserMessage() && !this.commands.knows(command.name());
			default -> false;
		};
	}

	private void admitted(Message message, Said said, Replies replies) {
		Asker asker = Asker.of(message);
		switch (said) {
			case Said.Question(String text) -> answer(Asked.typed(asker, text, message.getMessageId()), replies);
			case Said.Command command -> this.commands.run(command.name(), asker, message.getMessageId(), replies);
			case Said.File(var document) -> this.upload.take(document, asker, message.getMessageId(), replies);
			case Said.Picture(String key) -> say(asker.wording().line(key), message, replies);
			case Said.Nothing() -> replies.finish(List.of());
		}
	}

	/**
	 * Deals with an edited message: where it was a question, the answer becomes that to
	 * the new one.
	 * @param message the message as it is now
	 * @param update id of its update
	 * @param replies takes what is to be said
	 */
	void edited(Message message, int update, Replies replies) {
		Said said = new Hearing(this.self.user()).heard(message);
		List<Integer> former = this.sent.repliesTo(Asker.placeOf(message), message.getMessageId());
		if (!(said instanceof Said.Question(String text)) || !asksAnew(message, text, update, former)) {
			replies.finish(List.of());
			return;
		}
		this.asked.note(message.getChatId(), message.getMessageId(), text, update);
		if (admitted(message, replies)) {
			answer(Asked.typed(Asker.of(message), text, message.getMessageId()).instead(former), replies);
		}
	}

	// A message that got a reply without being a question, such as a command, has been
	// dealt with.
	private boolean asksAnew(Message message, String text, int update, List<Integer> former) {
		long chat = message.getChatId();
		int id = message.getMessageId();
		return this.asked.known(chat, id) ? !this.asked.same(chat, id, text, update) : former.isEmpty();
	}

	private void answer(Asked question, Replies replies) {
		if (question.text().isBlank()) {
			replies.finish(Posting.of(Bubble.of(question.asker().wording().line("question.empty"), null),
					question.asker().place(), question.replyTo()));
			return;
		}
		this.answers.answer(question, replies);
	}

	private boolean seenBefore(Message message) {
		String group = message.getMediaGroupId();
		return group != null && this.groupsOfMedia.asMap().putIfAbsent(message.getChatId() + ":" + group, true) != null;
	}

	private boolean admitted(Message message, Replies replies) {
		Asker asker = Asker.of(message);
		switch (this.admission.admit(asker)) {
			case Verdict.Admitted() -> {
				return true;
			}
			case Verdict.Ignored() -> replies.finish(List.of());
			case Verdict.Turned(String key) -> say(asker.wording().line(key), message, replies);
			case Verdict.Later(String key, Duration pause) ->
				say(asker.wording().line(key, asker.wording().time(pause)), message, replies);
		}
		return false;
	}

	private static void say(HtmlText line, Message message, Replies replies) {
		replies.finish(Posting.of(Bubble.of(line, null), Asker.placeOf(message), message.getMessageId()));
	}

}
