package dev.groundling.knowledge;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/**
 * Writes each row of a table as a sentence that makes sense without the table: "Weight –
 * Heron 3: 142 g; Heron 3 Pro: 168 g." So a cell is found by its row and its column, and
 * a quote of it says what it means. The colon keeps a number at the end of a column's
 * name apart from the one in the cell.
 */
final class MarkdownTable {

	private MarkdownTable() {
	}

	/**
	 * Puts the rows into words.
	 * @param table the table
	 * @return a sentence for each row that says something, without the head
	 */
	static List<String> rows(TableBlock table) {
		List<String> head = new ArrayList<>();
		List<String> sentences = new ArrayList<>();
		for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
			for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
				if (part instanceof TableHead) {
					head.addAll(cells(row));
				}
				else {
					sentences.add(sentence(head, cells(row)));
				}
			}
		}
		sentences.removeIf(String::isBlank);
		return sentences;
	}

	private static List<String> cells(Node row) {
		List<String> cells = new ArrayList<>();
		for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
			cells.add(MarkdownLine.of(cell).strip());
		}
		return cells;
	}

	private static String sentence(List<String> head, List<String> cells) {
		List<String> facts = new ArrayList<>();
		for (int i = 1; i < cells.size(); i++) {
			if (!cells.get(i).isEmpty()) {
				facts.add(fact(head.get(i), cells.get(i), ": "));
			}
		}
		String name = cells.getFirst();
		boolean number = name.codePoints().noneMatch(Character::isLetter);
		String subject = (number && !name.isEmpty()) ? fact(head.getFirst(), name, " ") : name;
		String dash = (subject.isEmpty() || facts.isEmpty()) ? "" : " – ";
		String sentence = subject + dash + String.join("; ", facts);
		return (sentence.isEmpty() || sentence.matches("(?s).*[.!?。！？]")) ? sentence : sentence + ".";
	}

	private static String fact(String column, String cell, String between) {
		return column.isEmpty() ? cell : column + between + cell;
	}

}
