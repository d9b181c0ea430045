package dev.groundling.telegram.command;

import java.util.List;
import java.util.stream.Collectors;

import dev.groundling.answer.SuggestedQuestions;
import dev.groundling.conversation.ConversationsUnavailable;
import dev.groundling.knowledge.Article;
import dev.groundling.knowledge.Articles;
import dev.groundling.retrieval.IndexedArticle;
import dev.groundling.retrieval.Retriever;
import dev.groundling.telegram.ConditionalOnBot;
import dev.groundling.telegram.admission.Admission;
import dev.groundling.telegram.delivery.BotProfile;
import dev.groundling.telegram.answering.Asker;
import dev.groundling.telegram.answering.Posting;
import dev.groundling.telegram.answering.Talks;
import dev.groundling.telegram.delivery.Replies;
import dev.groundling.telegram.message.ArticlesMessage;
import dev.groundling.telegram.message.ArticlesMessage.Shelved;
import dev.groundling.telegram.message.Bubble;
import dev.groundling.telegram.message.HelpMessage;
import dev.groundling.telegram.message.HelpMessage.Situation;
import dev.groundling.telegram.message.StartMessage;
import dev.groundling.telegram.message.Wording;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.objects.User;

/**
 * Carries commands out.
 */
@Component
@ConditionalOnBot
public class Commands {

	private static final int SUGGESTIONS = 3;

	private final Articles articles;

	private final Retriever retriever;

	private final SuggestedQuestions suggestions;

	private final Talks talks;

	private final Admission admission;

	private final AdminCommands admins;

	private final BotProfile self;

	Commands(Articles articles, Retriever retriever, SuggestedQuestions suggestions, Talks talks, Admission admission,
			AdminCommands admins, BotProfile self) {
		this.articles = articles;
		this.retriever = retriever;
		this.suggestions = suggestions;
		this.talks = talks;
		this.admission = admission;
		this.admins = admins;
		this.self = self;
	}

	/**
	 * Tells whether there is a command.
	 * @param name its name in small letters, without the slash
	 * @return whether there is, for whomever
	 */
	public boolean knows(String name) {
		return Command.named(name).isPresent();
	}

	/**
	 * Carries a command out. What stands behind it, as when a link began the
	 * conversation, changes nothing.
	 * @param given its name in small letters, without the slash
	 * @param asker who gives it, and where
	 * @param message id of its message
	 * @param replies takes what is to be said
	 */
	public void run(String given, Asker asker, int message, Replies replies) {
		Command command = Command.named(given).orElse(null);
		boolean admin = this.admission.isAdmin(asker);
		if (command != null && command.forAdmins() && admin) {
			this.admins.run(command, asker, message, replies);
			return;
		}
		replies.finish(Posting.of((command != null) ? said(command, asker) : unknown(given, asker, admin),
				asker.place(), message));
	}

	private List<Bubble> said(Command command, Asker asker) {
		Wording wording = asker.wording();
		return switch (command) {
			case START -> new StartMessage(wording).of(this.articles.all().stream().map(Article::title).toList(),
					this.suggestions.toBeginWith(SUGGESTIONS));
			case SOURCES -> sources(asker);
			case NEW -> forget(asker);
			case HELP -> help(asker);
			case STATUS, RELOAD -> Bubble.of(wording.line("admin.only"), null);
		};
	}

	private static List<Bubble> unknown(String given, Asker asker, boolean admin) {
		String known = Command.all(admin)
			.stream()
			.map((command) -> "/" + command.label())
			.collect(Collectors.joining(", "));
		return Bubble.of(asker.wording().line("command.unknown", "/" + given, known), null);
	}

	private List<Bubble> sources(Asker asker) {
		List<Shelved> shelved = this.articles.all().stream().map(this::shelved).toList();
		List<String> problems = this.admission.isAdmin(asker)
				? this.articles.unreadable().stream().map(Articles.Unreadable::problem).toList() : List.of();
		return new ArticlesMessage(asker.wording()).of(shelved, problems);
	}

	private Shelved shelved(Article article) {
		int passages = this.retriever.indexed(article.id()).map(IndexedArticle::passages).orElse(0);
		return new Shelved(article.title(), article.language(), article.published(), passages, article.url());
	}

	private List<Bubble> forget(Asker asker) {
		try {
			this.talks.forget(asker);
			return Bubble.of(asker.wording().line("new.done"), null);
		}
		catch (ConversationsUnavailable ex) {
			return Bubble.of(asker.wording().line("wrong"), null);
		}
	}

	private List<Bubble> help(Asker asker) {
		User bot = this.self.user();
		boolean alone = asker.place().isPrivate();
		return new HelpMessage(asker.wording())
			.of(new Situation(!alone, Boolean.TRUE.equals(bot.getCanReadAllGroupMessages()),
					Boolean.TRUE.equals(bot.getSupportInlineQueries()), alone && this.admission.isAdmin(asker),
					bot.getUserName(), String.join(", ", this.articles.formats())));
	}

}
