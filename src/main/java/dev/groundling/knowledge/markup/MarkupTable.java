package dev.groundling.knowledge.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.groundling.knowledge.TableHead;
import dev.groundling.knowledge.TableRows;
import org.jsoup.nodes.Element;

/**
 * A table: its cells in rows of equal length, where a cell that reaches over several
 * columns or rows stands in each of them.
 */
final class MarkupTable {

	// Wider or higher spans than any table has; keeps a hostile one from the memory.
	private static final int WIDEST_SPAN = 50;

	private static final int HIGHEST_SPAN = 200;

	private static final int HEAD_ROWS = 3;

	private final Element table;

	private final List<Element> rows;

	private final List<List<String>> grid = new ArrayList<>();

	private String title = "";

	private final List<Boolean> heads = new ArrayList<>();

	private MarkupTable(Element table) {
		this.table = table;
		this.rows = table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr");
	}

	static MarkupTable of(Element table) {
		MarkupTable read = new MarkupTable(table);
		read.fill();
		return read;
	}

	/**
	 * Tells whether the table only lays out a page: it has headings, other tables or long
	 * texts in it, or no more than one column or row.
	 */
	boolean layout() {
		boolean nested = this.table.selectFirst("table table, td h1, td h2, td h3, td section, td article") != null;
		int columns = this.grid.stream().mapToInt(List::size).max().orElse(0);
		return nested || this.table.attr("role").equals("presentation") || columns < 2
				|| this.grid.size() < 2 && this.table.selectFirst("th") == null;
	}

	/** Returns what stands above all columns, possibly nothing. */
	String title() {
		Element caption = this.table.selectFirst("> caption");
		String words = (caption != null) ? MarkupLine.tidied(MarkupLine.of(caption)) : "";
		return (words + "\n" + this.title).strip();
	}

	/** Returns its cells, row by row. */
	List<Element> elements() {
		return this.rows.stream().flatMap((row) -> row.select("> td, > th").stream()).toList();
	}

	/** Returns a sentence for each row below the names of the columns. */
	List<String> rows() {
		int head = headRows();
		List<String> names = new ArrayList<>();
		for (int column = 0; head > 0 && column < this.grid.getFirst().size(); column++) {
			int number = column;
			names.add(String.join(" ",
					this.grid.subList(0, head)
						.stream()
						.filter((row) -> number < row.size())
						.map((row) -> row.get(number))
						.filter((name) -> !name.isEmpty())
						.distinct()
						.toList()));
		}
		return TableRows.sentences(names, this.grid.subList(head, this.grid.size()));
	}

	private void fill() {
		Map<Integer, Map<Integer, String>> below = new HashMap<>();
		for (int i = 0; i < this.rows.size(); i++) {
			Map<Integer, String> hanging = below.getOrDefault(i, Map.of());
			List<String> cells = new ArrayList<>();
			for (Element cell : this.rows.get(i).select("> td, > th")) {
				addHanging(hanging, cells);
				String words = MarkupLine.tidied(MarkupLine.of(cell)).replace('\n', ' ');
				int high = span(cell, "rowspan", HIGHEST_SPAN);
				for (int wide = span(cell, "colspan", WIDEST_SPAN); wide > 0; wide--) {
					for (int row = i + 1; row < i + high; row++) {
						below.computeIfAbsent(row, (key) -> new HashMap<>()).put(cells.size(), words);
					}
					cells.add(words);
				}
			}
			addHanging(hanging, cells);
			below.remove(i);
			if (this.grid.isEmpty() && cells.size() > 1 && this.rows.get(i).select("> td, > th").size() == 1) {
				this.title = cells.getFirst();
				continue;
			}
			this.grid.add(cells);
			Element row = this.rows.get(i);
			this.heads.add(row.selectFirst("> td") == null && row.selectFirst("> th") != null
					|| row.parent() != null && row.parent().normalName().equals("thead"));
		}
	}

	private static void addHanging(Map<Integer, String> hanging, List<String> cells) {
		while (hanging.containsKey(cells.size())) {
			cells.add(hanging.getOrDefault(cells.size(), ""));
		}
	}

	private static int span(Element cell, String attribute, int most) {
		String value = cell.attr(attribute);
		return value.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(value), 1, most) : 1;
	}

	// Not every program says which rows are the head.
	private int headRows() {
		int marked = (int) this.heads.stream().takeWhile((head) -> head).count();
		if (marked > 0) {
			return (marked < this.grid.size()) ? Math.min(marked, HEAD_ROWS) : 0;
		}
		boolean named = (bold(0) && !bold(1)) || TableHead.in(this.grid);
		return (this.grid.size() > 1 && named) ? 1 : 0;
	}

	private boolean bold(int row) {
		int number = row + this.rows.size() - this.grid.size();
		List<Element> cells = (number < this.rows.size()) ? this.rows.get(number).select("> td") : List.of();
		return !cells.isEmpty()
				&& cells.stream().allMatch((cell) -> cell.text().equals(cell.select("b, strong").text()));
	}

}
