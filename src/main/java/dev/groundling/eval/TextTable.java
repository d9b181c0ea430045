package dev.groundling.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Rows of text in columns, for a terminal or in Markdown. The first column is aligned to
 * the left, the others to the right.
 */
final class TextTable {

	private final List<List<String>> rows = new ArrayList<>();

	TextTable(String... headings) {
		this.rows.add(List.of(headings));
	}

	TextTable row(String... cells) {
		this.rows.add(List.of(cells));
		return this;
	}

	/** The table with aligned columns, each line ended. */
	String toText() {
		StringBuilder text = new StringBuilder();
		for (List<String> row : this.rows) {
			StringBuilder line = new StringBuilder();
			for (int column = 0; column < row.size(); column++) {
				String cell = row.get(column);
				String padding = " ".repeat(width(column) - Judge.length(cell));
				line.append((column == 0) ? cell + padding : "  " + padding + cell);
			}
			text.append(line.toString().stripTrailing()).append('\n');
		}
		return text.toString();
	}

	private int width(int column) {
		return this.rows.stream()
			.filter((row) -> column < row.size())
			.mapToInt((row) -> Judge.length(row.get(column)))
			.max()
			.orElse(0);
	}

	/** The table in GitHub's Markdown, each line ended. */
	String toMarkdown() {
		StringBuilder text = new StringBuilder();
		text.append(markdownLine(this.rows.getFirst(), (column, cell) -> escaped(cell)));
		text.append(markdownLine(this.rows.getFirst(), (column, cell) -> (column == 0) ? "---" : "---:"));
		this.rows.stream().skip(1).forEach((row) -> text.append(markdownLine(row, (column, cell) -> escaped(cell))));
		return text.toString();
	}

	private static String markdownLine(List<String> row, BiFunction<Integer, String, String> cell) {
		List<String> cells = new ArrayList<>();
		for (int column = 0; column < row.size(); column++) {
			cells.add(cell.apply(column, row.get(column)));
		}
		return "| " + String.join(" | ", cells) + " |\n";
	}

	private static String escaped(String cell) {
		return cell.strip().replace("\\", "\\\\").replace("|", "\\|").replaceAll("\\s+", " ");
	}

}
