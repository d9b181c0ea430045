package dev.groundling.telegram.message;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.groundling.answer.Answer;
import dev.groundling.answer.Citation;
import dev.groundling.answer.Outcome;
import dev.groundling.retrieval.Passage;

/**
 * The passages an answer rests on, in full, with the quotes marked.
 */
public final class SourcesMessage {

	private final Wording wording;

	/**
	 * Creates the messages of one user.
	 * @param wording the user's language
	 */
	public SourcesMessage(Wording wording) {
		this.wording = wording;
	}

	/**
	 * Makes the messages.
	 * @param answer the answer
	 * @param passages passages to look for its quotes in; a quote that is in none of them
	 * is shown alone
	 * @return one message, more if it is long; none if the answer cites nothing
	 */
	public List<Bubble> of(Answer answer, List<Passage> passages) {
		Map<Passage, List<Citation>> cited = answer.citations()
			.stream()
			.collect(Collectors.groupingBy((citation) -> passage(citation, passages), LinkedHashMap::new,
					Collectors.toList()));
		if (cited.isEmpty()) {
			return List.of();
		}
		List<HtmlText> blocks = new ArrayList<>();
		blocks.add((answer.outcome() == Outcome.ANSWERED) ? this.wording.line("passages.title", cited.size())
				: this.wording.line("passages.nearest"));
		cited.forEach((passage, citations) -> blocks.add(block(passage, citations)));
		return Bubble.of(HtmlText.join("\n\n", blocks), null);
	}

	private static HtmlText block(Passage passage, List<Citation> citations) {
		String numbers = citations.stream()
			.map((citation) -> "[" + citation.number() + "]")
			.collect(Collectors.joining(" "));
		Optional<String> url = citations.stream().map(Citation::url).filter(Objects::nonNull).findFirst();
		HtmlText head = HtmlText.plain(numbers + " " + passage.title()).link(url.orElse(null)).bold();
		HtmlText section = HtmlText.plain(Objects.requireNonNullElse(passage.section(), "")).italic();
		return HtmlText.join("\n", List.of(head, section, marked(passage, citations)));
	}

	private static HtmlText marked(Passage passage, List<Citation> citations) {
		HtmlText marked = HtmlText.EMPTY;
		int at = passage.start();
		for (Citation citation : citations.stream().sorted(Comparator.comparingInt(Citation::start)).toList()) {
			int start = Math.clamp(citation.start(), at, passage.end());
			int end = Math.clamp(citation.end(), start, passage.end());
			marked = marked.plus(cut(passage, at, start)).plus(HtmlText.plain(cut(passage, start, end)).bold());
			at = end;
		}
		return marked.plus(cut(passage, at, passage.end()));
	}

	private static String cut(Passage passage, int start, int end) {
		return passage.text().substring(start - passage.start(), end - passage.start());
	}

	// The passage that has most of the quote.
	private static Passage passage(Citation citation, List<Passage> passages) {
		Passage alone = new Passage(citation.articleId(), citation.title(), citation.section(), 0, Passage.Kind.BODY,
				citation.quote(), citation.start(), citation.end());
		return Stream.concat(passages.stream(), Stream.of(alone))
			.filter((passage) -> passage.articleId().equals(citation.articleId()))
			.max(Comparator.comparingInt((Passage passage) -> shared(passage, citation))
				.thenComparingInt((passage) -> passage.text().length()))
			.orElse(alone);
	}

	private static int shared(Passage passage, Citation citation) {
		return Math.min(passage.end(), citation.end()) - Math.max(passage.start(), citation.start());
	}

}
