package dev.groundling.knowledge.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import dev.groundling.knowledge.ArticleDraft;
import dev.groundling.knowledge.DraftFacts;
import dev.groundling.knowledge.DraftWriter;
import dev.groundling.knowledge.markup.MarkupText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects what a parser tells of a document, as markup of bounded size and depth.
 */
final class DocumentMarkup extends DefaultHandler {

	private static final Set<String> PASSED_OVER = Set.of("head", "script", "style");

	// Comments of reviewers, and lists of attached files.
	private static final String FURNITURE = ".annotation, .embedded, .package-entry, nav";

	private static final Pattern MARK = Pattern.compile("(?<=[\\p{L}\\p{P}])\\[\\d{1,3}]");

	private static final Pattern CLOSED = Pattern.compile(".*[.!?,;:。！？，；：]\\p{P}*");

	private static final int LONGEST_HEADING = 100;

	private final Element body = new Document("").appendElement("body");

	private final Deque<Element> open = new ArrayDeque<>(List.of(this.body));

	/** Text since the last tag: parsers tell it in bits. */
	private final StringBuilder words = new StringBuilder();

	private int passedOver;

	private int characters;

	@Override
	public void startElement(String uri, String localName, String name, Attributes attributes) throws TooMuchText {
		endWords();
		String tag = localName.toLowerCase(Locale.ROOT);
		if (this.passedOver > 0 || PASSED_OVER.contains(tag)) {
			this.passedOver++;
			return;
		}
		Element element = (tag.equals("html") || tag.equals("body")) ? this.open.element()
				: this.open.element().appendElement(tag);
		for (String attribute : List.of("class", "colspan", "rowspan", "start")) {
			String value = attributes.getValue(attribute);
			if (value != null) {
				element.attr(attribute, value);
			}
		}
		this.open.push(element);
		count(1);
	}

	@Override
	public void endElement(String uri, String localName, String name) {
		endWords();
		if (this.passedOver > 0) {
			this.passedOver--;
		}
		else if (this.open.size() > 1) {
			this.open.pop();
		}
	}

	@Override
	public void characters(char[] letters, int start, int length) throws TooMuchText {
		if (this.passedOver == 0) {
			count(length);
			this.words.append(letters, start, length);
		}
	}

	private void endWords() {
		if (!this.words.isEmpty()) {
			this.open.element().appendChild(new TextNode(this.words.toString()));
			this.words.setLength(0);
		}
	}

	@Override
	public void ignorableWhitespace(char[] letters, int start, int length) throws TooMuchText {
		characters(letters, start, length);
	}

	private void count(int length) throws TooMuchText {
		this.characters += length;
		if (this.characters > DocumentLimits.CHARACTERS) {
			throw new TooMuchText();
		}
	}

	/** Returns the element that all of it is in, to add to. */
	Element body() {
		return this.body;
	}

	/**
	 * Writes down what has been collected: notes behind the text, and as headings also
	 * short lines in bold, which is how many people make them.
	 * @param facts what the document says of itself
	 * @return the draft
	 */
	ArticleDraft draft(DraftFacts facts) {
		this.body.select(FURNITURE).remove();
		for (Element note : this.body.select(".note, .footnote, .endnote")) {
			note.remove();
			this.body.appendChild(note);
		}
		this.body.select("p").forEach(DocumentMarkup::promote);
		this.body.forEachNode((node) -> {
			if (node instanceof TextNode text && text.getWholeText().indexOf('[') >= 0) {
				text.text(MARK.matcher(text.getWholeText()).replaceAll(""));
			}
		});
		DraftWriter writer = new DraftWriter();
		new MarkupText(writer).write(this.body);
		return writer.draft().with(facts);
	}

	private static void promote(Element paragraph) {
		String words = paragraph.text();
		boolean heading = !words.isBlank() && words.length() <= LONGEST_HEADING && !CLOSED.matcher(words).matches()
				&& words.equals(paragraph.select("> b, > strong").text()) && paragraph.closest("li, td, th") == null;
		if (heading) {
			paragraph.tagName("h2");
		}
	}

}
