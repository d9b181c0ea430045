package dev.groundling.knowledge.document;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import com.rtfparserkit.rtf.Command;

/**
 * What holds from a command of Rich Text Format until the end of its group.
 */
final class RtfState {

	Destination destination = Destination.TEXT;

	boolean bold;

	boolean hidden;

	boolean inTable;

	int style;

	RtfState copy() {
		RtfState copy = new RtfState();
		copy.destination = this.destination;
		copy.bold = this.bold;
		copy.hidden = this.hidden;
		copy.inTable = this.inTable;
		copy.style = this.style;
		return copy;
	}

	/** Where words go. */
	enum Destination {

		TEXT, NOTE, TITLE, STYLES, STYLE, NOWHERE;

		// What stands in a group that begins with one of these isn't part of the text.
		private static final Set<Command> APART = EnumSet.of(Command.fonttbl, Command.colortbl, Command.info,
				Command.pict, Command.header, Command.headerl, Command.headerr, Command.headerf, Command.footer,
				Command.footerl, Command.footerr, Command.footerf, Command.fldinst, Command.annotation, Command.object,
				Command.listtable, Command.listoverridetable, Command.rsidtbl, Command.generator, Command.themedata,
				Command.colorschememapping, Command.datastore, Command.latentstyles, Command.xmlnstbl, Command.pntext);

		/**
		 * Tells where the words of a group go that begins with a command.
		 * @param command the command
		 * @param optional whether readers that don't know it are to pass over the group
		 * @return where they go, empty if the command says nothing about that
		 */
		static Optional<Destination> of(Command command, boolean optional) {
			if (APART.contains(command) || (optional && command != Command.shppict)) {
				return Optional.of(NOWHERE);
			}
			return switch (command) {
				case title -> Optional.of(TITLE);
				case footnote -> Optional.of(NOTE);
				case stylesheet -> Optional.of(STYLES);
				default -> Optional.empty();
			};
		}

	}

}
