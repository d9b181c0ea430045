package dev.groundling.telegram.command;

import java.util.Locale;
import java.util.Objects;

import dev.groundling.knowledge.Addition;
import dev.groundling.knowledge.Articles;
import dev.groundling.knowledge.ArticlesNotChanged;
import dev.groundling.retrieval.IndexedArticle;
import dev.groundling.retrieval.PassageChanges;
import dev.groundling.retrieval.Retriever;
import dev.groundling.telegram.ConditionalOnBot;
import dev.groundling.telegram.admission.Admission;
import dev.groundling.telegram.answering.Asker;
import dev.groundling.telegram.delivery.BestEffort;
import dev.groundling.telegram.answering.Posting;
import dev.groundling.telegram.answering.Typing;
import dev.groundling.telegram.api.ApiFault;
import dev.groundling.telegram.api.BotApi;
import dev.groundling.telegram.delivery.Replies;
import dev.groundling.telegram.message.Bubble;
import dev.groundling.telegram.message.HtmlText;
import dev.groundling.telegram.message.Wording;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.telegram.telegrambots.meta.api.objects.Document;

/**
 * Makes articles of the files that admins send. What a file may be called and what may be
 * in it is for {@link Articles} to decide.
 */
@Component
@ConditionalOnBot
public class Upload {

	private static final Logger log = LoggerFactory.getLogger(Upload.class);

	/** Telegram hands no larger file to a bot. */
	private static final DataSize LARGEST = DataSize.ofMegabytes(20);

	private final BotApi api;

	private final BestEffort calls;

	private final Articles articles;

	private final Retriever retriever;

	private final Admission admission;

	Upload(BotApi api, BestEffort calls, Articles articles, Retriever retriever, Admission admission) {
		this.api = api;
		this.calls = calls;
		this.articles = articles;
		this.retriever = retriever;
		this.admission = admission;
	}

	/**
	 * Takes a file.
	 * @param document the file
	 * @param asker who sent it, alone with the bot
	 * @param message id of its message
	 * @param replies takes what is to be said
	 */
	public void take(Document document, Asker asker, int message, Replies replies) {
		Wording wording = asker.wording();
		String name = Objects.requireNonNullElse(document.getFileName(), "");
		HtmlText objection = objection(document, name, asker);
		if (objection != null) {
			replies.finish(Posting.of(Bubble.of(objection, null), asker.place(), message));
			return;
		}
		ProgressNote note = ProgressNote.begin(this.calls, replies, asker.place(), message,
				wording.line("upload.reading", name));
		HtmlText end;
		try (Typing typing = Typing.begin(this.calls, asker.place())) {
			end = added(document, name, note, wording);
		}
		catch (ApiFault ex) {
			log.warn("A file that an admin sent couldn't be fetched: {}", ex.getMessage());
			end = wording.line("upload.failed", name);
		}
		catch (ArticlesNotChanged ex) {
			log.warn("A file that an admin sent couldn't be added: {} {}", ex.getMessage(), ex.action());
			end = wording.line("upload.failed", name);
		}
		note.finish(end);
	}

	private @Nullable HtmlText objection(Document document, String name, Asker asker) {
		Wording wording = asker.wording();
		if (!this.admission.isAdmin(asker)) {
			return wording.line("media.other");
		}
		if (document.getFileSize() != null && document.getFileSize() > LARGEST.toBytes()) {
			return wording.line("upload.large", name, "20 MB");
		}
		String lower = name.toLowerCase(Locale.ROOT);
		boolean readable = this.articles.formats().stream().anyMatch(lower::endsWith);
		return readable ? null : wording.line("upload.format", String.join(", ", this.articles.formats()));
	}

	private HtmlText added(Document document, String name, ProgressNote note, Wording wording) {
		byte[] content = this.api.download(document.getFileId(), LARGEST);
		note.show(wording.line("upload.indexing", name));
		return switch (this.articles.add(name, content)) {
			case Addition.Added added -> done(added, wording);
			case Addition.Refused(var reason, String problem) -> switch (reason) {
				case TYPE -> wording.line("upload.format", String.join(", ", this.articles.formats()));
				case UNREADABLE, NAME, TAKEN, TOO_LARGE, NO_FORMER, ADDRESS, UNFETCHED ->
					wording.line("upload.unreadable", name, problem);
			};
		};
	}

	private HtmlText done(Addition.Added added, Wording wording) {
		String source = added.article().source();
		IndexedArticle indexed = this.retriever.indexed(added.article().id()).orElseThrow();
		HtmlText done = wording.line("upload.done", source, indexed.passages());
		if (!added.replaced()) {
			return done;
		}
		PassageChanges changes = added.unchanged() ? PassageChanges.none(indexed.passages()) : indexed.changes();
		return done.plus("\n")
			.plus(wording.line("upload.swapped", changes.added(), changes.removed(), changes.unchanged()));
	}

}
