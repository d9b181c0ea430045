package dev.groundling.knowledge;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes each row of a table as a sentence that makes sense without the table: "Weight –
 * Heron 3: 142 g; Heron 3 Pro: 168 g." So a cell is found by its row and its column, and
 * a quote of it says what it means. The colon keeps a number at the end of a column's
 * name apart from the one in the cell.
 */
public final class TableRows {

	private TableRows() {
	}

	/**
	 * Puts the rows of a table into words.
	 * @param head the names of the columns, possibly empty
	 * @param rows the cells of each row
	 * @return a sentence for each row that says something
	 */
	public static List<String> sentences(List<String> head, List<List<String>> rows) {
		return rows.stream()
			.filter((cells) -> !cells.isEmpty())
			.map((cells) -> sentence(head, cells))
			.filter((sentence) -> !sentence.isBlank())
			.toList();
	}

	private static String sentence(List<String> head, List<String> cells) {
		List<String> facts = new ArrayList<>();
		for (int i = 1; i < cells.size(); i++) {
			if (!cells.get(i).isEmpty()) {
				facts.add(fact(column(head, i), cells.get(i), ": "));
			}
		}
		String name = cells.getFirst();
		boolean number = name.codePoints().noneMatch(Character::isLetter);
		String subject = (number && !name.isEmpty()) ? fact(column(head, 0), name, " ") : name;
		String dash = (subject.isEmpty() || facts.isEmpty()) ? "" : " – ";
		String sentence = subject + dash + String.join("; ", facts);
		return (sentence.isEmpty() || sentence.matches("(?s).*[.!?。！？]")) ? sentence : sentence + ".";
	}

	private static String column(List<String> head, int number) {
		return (number < head.size()) ? head.get(number) : "";
	}

	private static String fact(String column, String cell, String between) {
		return column.isEmpty() ? cell : column + between + cell;
	}

}
