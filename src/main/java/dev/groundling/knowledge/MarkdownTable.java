package dev.groundling.knowledge;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/**
 * Reads the tables of Markdown.
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
		List<List<String>> rows = new ArrayList<>();
		for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
			for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
				if (part instanceof TableHead) {
					head.addAll(cells(row));
				}
				else {
					rows.add(cells(row));
				}
			}
		}
		return TableRows.sentences(head, rows);
	}

	private static List<String> cells(Node row) {
		List<String> cells = new ArrayList<>();
		for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
			cells.add(MarkdownLine.of(cell).strip());
		}
		return cells;
	}

}
