package dev.groundling.knowledge.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import dev.groundling.knowledge.ArticleDraft;
import dev.groundling.knowledge.DraftFacts;
import dev.groundling.knowledge.document.RtfState.Destination;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Turns the commands of Rich Text Format into paragraphs, headings and tables.
 */
final class RtfMarkup extends RtfListenerAdaptor {

	private static final int MOST_GROUPS = 10_000;

	private final DocumentMarkup markup = new DocumentMarkup();

	private final Deque<RtfState> outer = new ArrayDeque<>();

	private RtfState state = new RtfState();

	private final Map<Integer, String> styles = new HashMap<>();

	private final StringBuilder words = new StringBuilder();

	private final StringBuilder special = new StringBuilder();

	private boolean allBold = true;

	private String title = "";

	private @Nullable Element table;

	private @Nullable Element row;

	private int characters;

	@Override
	public void processGroupStart() {
		if (this.outer.size() >= MOST_GROUPS) {
			throw new IllegalStateException("Too many groups in each other.");
		}
		this.outer.push(this.state);
		this.state = this.state.copy();
	}

	@Override
	public void processGroupEnd() {
		if (this.state.destination == Destination.STYLE) {
			this.styles.put(this.state.style,
					this.special.toString().replace(";", "").strip().toLowerCase(Locale.ROOT));
			this.special.setLength(0);
		}
		boolean note = this.state.destination == Destination.NOTE
				&& (this.outer.isEmpty() || this.outer.element().destination != Destination.NOTE);
		if (note) {
			this.markup.body().appendElement("p").addClass("note").text(this.special.toString());
			this.special.setLength(0);
		}
		if (this.state.destination == Destination.TITLE) {
			this.title = this.special.toString().strip();
			this.special.setLength(0);
		}
		this.state = this.outer.isEmpty() ? new RtfState() : this.outer.pop();
	}

	@Override
	public void processString(String text) {
		switch (this.state.destination) {
			case TEXT -> {
				if (!this.state.hidden) {
					add(text);
				}
			}
			case STYLE, NOTE, TITLE -> this.special.append(text);
			case NOWHERE, STYLES -> {
			}
		}
	}

	private void add(String text) {
		this.characters += text.length();
		if (this.characters > DocumentLimits.CHARACTERS) {
			throw new IllegalStateException("Too much text.");
		}
		this.allBold &= this.state.bold || text.isBlank();
		this.words.append(text);
	}

	@Override
	public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
		if (this.state.destination == Destination.NOWHERE && command != Command.title) {
			return;
		}
		Optional<Destination> destination = Destination.of(command, optional);
		if (destination.isPresent()) {
			this.state.destination = destination.get();
		}
		else {
			format(command, !hasParameter || parameter != 0, parameter);
		}
	}

	private void format(Command command, boolean on, int parameter) {
		switch (command) {
			case s -> {
				this.state.style = parameter;
				if (this.state.destination == Destination.STYLES) {
					this.state.destination = Destination.STYLE;
				}
			}
			case pard -> {
				this.state.style = 0;
				this.state.inTable = false;
			}
			case intbl -> this.state.inTable = true;
			case plain -> {
				this.state.bold = false;
				this.state.hidden = false;
			}
			case b -> this.state.bold = on;
			case v -> this.state.hidden = on;
			case tab, line, lbr -> processString((command == Command.tab) ? " " : "\n");
			default -> layout(command);
		}
	}

	private void layout(Command command) {
		if (this.state.destination != Destination.TEXT) {
			return;
		}
		switch (command) {
			case par, sect, page -> endParagraph();
			case cell -> endCell();
			case row -> this.row = null;
			case nestcell, nestrow -> add(" ");
			default -> {
			}
		}
	}

	private void endParagraph() {
		if (this.state.inTable) {
			add("\n");
			return;
		}
		this.table = null;
		this.row = null;
		String style = this.styles.getOrDefault(this.state.style, "");
		Element paragraph = this.markup.body().appendElement(style.matches("title|heading \\d") ? "h2" : "p");
		if (style.equals("title") || style.equals("heading 1")) {
			paragraph.tagName("h1");
		}
		write((this.allBold && paragraph.normalName().equals("p")) ? paragraph.appendElement("b") : paragraph);
	}

	private void endCell() {
		if (this.table == null) {
			this.table = this.markup.body().appendElement("table");
		}
		if (this.row == null) {
			this.row = this.table.appendElement("tr");
		}
		Element cell = this.row.appendElement("td");
		write(this.allBold ? cell.appendElement("b") : cell);
	}

	private void write(Element element) {
		String[] lines = this.words.toString().split("\n", -1);
		for (int i = 0; i < lines.length; i++) {
			if (i > 0) {
				element.appendElement("br");
			}
			element.appendText(lines[i]);
		}
		this.words.setLength(0);
		this.allBold = true;
	}

	ArticleDraft draft() {
		this.state.inTable = false;
		endParagraph();
		return this.markup.draft(new DraftFacts(this.title.isEmpty() ? null : this.title, null, null, null));
	}

}
