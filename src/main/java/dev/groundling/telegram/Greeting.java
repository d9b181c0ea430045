package dev.groundling.telegram;

import java.util.List;
import java.util.Set;

import dev.groundling.knowledge.Article;
import dev.groundling.knowledge.Articles;
import dev.groundling.telegram.admission.Admission;
import dev.groundling.telegram.delivery.BotProfile;
import dev.groundling.telegram.answering.Asker;
import dev.groundling.telegram.answering.Posting;
import dev.groundling.telegram.delivery.Outgoing;
import dev.groundling.telegram.delivery.Place;
import dev.groundling.telegram.message.Bubble;
import dev.groundling.telegram.message.HtmlText;
import dev.groundling.telegram.message.StartMessage;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;

/**
 * What the bot says when it is brought into a group.
 */
@Component
@ConditionalOnBot
class Greeting {

	private static final Set<String> OUTSIDE = Set.of("left", "kicked");

	private static final Set<String> INSIDE = Set.of("member", "administrator");

	private final Articles articles;

	private final Admission admission;

	private final BotProfile self;

	Greeting(Articles articles, Admission admission, BotProfile self) {
		this.articles = articles;
		this.admission = admission;
		this.self = self;
	}

	/**
	 * Greets a group that the bot has just been added to.
	 * @param change what has become of the bot's membership
	 * @return the greeting; nothing for any other change, nor where it may not answer
	 */
	List<Outgoing> to(ChatMemberUpdated change) {
		Chat chat = change.getChat();
		boolean group = chat.isGroupChat() || chat.isSuperGroupChat();
		boolean added = OUTSIDE.contains(change.getOldChatMember().getStatus())
				&& INSIDE.contains(change.getNewChatMember().getStatus());
		Asker host = Asker.of(change.getFrom(), new Place(chat.getId(), null));
		if (!group || !added || !this.admission.allowed(host)) {
			return List.of();
		}
		HtmlText hello = new StartMessage(host.wording())
			.of(this.articles.all().stream().map(Article::title).toList(), List.of())
			.getFirst()
			.text();
		HtmlText how = host.wording().line("help.group", this.self.user().getUserName());
		return Posting.of(Bubble.of(hello.plus("\n\n").plus(how), null), host.place(), null);
	}

}
