package dev.groundling.telegram.command;

import dev.groundling.knowledge.Articles;
import dev.groundling.knowledge.ArticlesNotChanged;
import dev.groundling.telegram.ConditionalOnBot;
import dev.groundling.telegram.answering.Asker;
import dev.groundling.telegram.delivery.BestEffort;
import dev.groundling.telegram.answering.Posting;
import dev.groundling.telegram.answering.Typing;
import dev.groundling.telegram.delivery.Replies;
import dev.groundling.telegram.message.StatusMessage;
import dev.groundling.telegram.message.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Carries out the commands of admins.
 */
@Component
@ConditionalOnBot
class AdminCommands {

	private static final Logger log = LoggerFactory.getLogger(AdminCommands.class);

	private final Articles articles;

	private final ServiceState state;

	private final BestEffort calls;

	AdminCommands(Articles articles, ServiceState state, BestEffort calls) {
		this.articles = articles;
		this.state = state;
		this.calls = calls;
	}

	/**
	 * Carries a command out.
	 * @param command a command for admins
	 * @param admin who gives it, and where
	 * @param message id of its message
	 * @param replies takes what is to be said
	 */
	void run(Command command, Asker admin, int message, Replies replies) {
		if (command == Command.RELOAD) {
			reload(admin, message, replies);
		}
		else {
			replies.finish(Posting.of(new StatusMessage(admin.wording()).of(this.state.now()), admin.place(), message));
		}
	}

	private void reload(Asker admin, int message, Replies replies) {
		Wording wording = admin.wording();
		ProgressNote note = ProgressNote.begin(this.calls, replies, admin.place(), message,
				wording.line("reload.running"));
		try (Typing typing = Typing.begin(this.calls, admin.place())) {
			this.articles.reload();
		}
		catch (ArticlesNotChanged ex) {
			log.warn("The articles couldn't be read again: {} {}", ex.getMessage(), ex.action());
			note.finish(wording.line("reload.failed"));
			return;
		}
		note.finish(wording.line("reload.done", this.articles.all().size()));
	}

}
