package dev.groundling.knowledge.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import dev.groundling.knowledge.ArticleDraft;
import dev.groundling.knowledge.DraftFacts;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Turns the commands of Rich Text Format into paragraphs, headings and tables.
 */
final class RtfMarkup extends RtfListenerAdaptor {

	private static final int MOST_GROUPS = 10_000;

	// What stands in a group that begins with one of these isn't part of the text.
	private static final Set<Command> APART = EnumSet.of(Command.fonttbl, Command.colortbl, Command.info, Command.pict,
			Command.header, Command.headerl, Command.headerr, Command.headerf, Command.footer, Command.footerl,
			Command.footerr, Command.footerf, Command.fldinst, Command.annotation, Command.object, Command.listtable,
			Command.listoverridetable, Command.rsidtbl, Command.generator, Command.themedata,
			Command.colorschememapping, Command.datastore, Command.latentstyles, Command.xmlnstbl, Command.pntext);

	private final DocumentMarkup markup = new DocumentMarkup();

	private final Deque<State> outer = new ArrayDeque<>();

	private State state = new State();

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
		this.state = this.outer.isEmpty() ? new State() : this.outer.pop();
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
		if (command == Command.title) {
			this.state.destination = Destination.TITLE;
		}
		else if (APART.contains(command) || (optional && command != Command.shppict)) {
			this.state.destination = Destination.NOWHERE;
		}
		else if (command == Command.footnote) {
			this.state.destination = Destination.NOTE;
		}
		else if (command == Command.stylesheet) {
			this.state.destination = Destination.STYLES;
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

	/** Where words go. */
	private enum Destination {

		TEXT, NOTE, TITLE, STYLES, STYLE, NOWHERE

	}

	/** What holds until the end of a group. */
	private static final class State {

		private Destination destination = Destination.TEXT;

		private boolean bold;

		private boolean hidden;

		private boolean inTable;

		private int style;

		private State copy() {
			State copy = new State();
			copy.destination = this.destination;
			copy.bold = this.bold;
			copy.hidden = this.hidden;
			copy.inTable = this.inTable;
			copy.style = this.style;
			return copy;
		}

	}

}
