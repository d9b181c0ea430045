package dev.groundling.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.groundling.testing.FakeMessage.Entity;

/**
 * A text as a reader sees it.
 *
 * @param text the text without tags
 * @param entities its formatting, in order, the outer before the inner
 */
record FormattedText(String text, List<Entity> entities) {

	private static final Set<String> QUOTES = Set.of("blockquote", "expandable_blockquote");

	private static final Set<String> CODE = Set.of("code", "pre");

	/** The same without white space around it, as Telegram shows it. */
	FormattedText stripped() {
		String whole = this.text.stripTrailing();
		int lead = whole.length() - whole.stripLeading().length();
		List<Entity> moved = new ArrayList<>();
		for (Entity entity : this.entities) {
			int start = Math.max(entity.offset(), lead);
			int end = Math.min(entity.offset() + entity.length(), whole.length());
			if (end > start) {
				moved.add(new Entity(entity.type(), start - lead, end - start, entity.value()));
			}
		}
		return new FormattedText(whole.substring(lead), List.copyOf(moved));
	}

	/** What of its formatting Telegram would silently leave out. */
	List<String> lost() {
		List<String> lost = new ArrayList<>();
		for (int inner = 0; inner < this.entities.size(); inner++) {
			for (int outer = 0; outer < inner; outer++) {
				Entity in = this.entities.get(inner);
				Entity around = this.entities.get(outer);
				if (in.offset() < around.offset() + around.length() && clash(in.type(), around.type())) {
					lost.add(in.type() + " within " + around.type());
				}
			}
		}
		if (this.entities.size() > 100) {
			lost.add("more than 100 entities");
		}
		return lost;
	}

	private static boolean clash(String inner, String outer) {
		return (CODE.contains(outer) && !outer.concat(inner).equals("precode"))
				|| (CODE.contains(inner) && !QUOTES.contains(outer) && !outer.concat(inner).equals("precode"))
				|| (QUOTES.contains(inner) && QUOTES.contains(outer))
				|| (inner.equals("text_link") && outer.equals("text_link"));
	}

}
