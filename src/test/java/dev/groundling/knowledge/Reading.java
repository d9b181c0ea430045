package dev.groundling.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.List;

import dev.groundling.knowledge.Article.Block.Kind;

/** What a reader makes of a text, in a form that tests can compare. */
public final class Reading {

	private final ArticleDraft draft;

	private Reading(ArticleDraft draft) {
		this.draft = draft;
	}

	static Reading plain(String text) throws UnreadableArticle {
		return new Reading(new PlainTextReader().read(text.getBytes(StandardCharsets.UTF_8)));
	}

	static Reading markdown(String text) throws UnreadableArticle {
		return new Reading(new MarkdownReader().read(text.getBytes(StandardCharsets.UTF_8)));
	}

	/** Looks at a draft. */
	public static Reading of(ArticleDraft draft) {
		return new Reading(draft);
	}

	public ArticleDraft draft() {
		return this.draft;
	}

	public List<String> words(Kind kind) {
		return this.draft.blocks()
			.stream()
			.filter((block) -> block.kind() == kind)
			.map((block) -> block.range().in(this.draft.text()))
			.toList();
	}

	public List<Kind> kinds() {
		return this.draft.blocks().stream().map(Article.Block::kind).toList();
	}

}
