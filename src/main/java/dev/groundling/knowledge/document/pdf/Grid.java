package dev.groundling.knowledge.document.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import dev.groundling.knowledge.TableHead;
import dev.groundling.knowledge.TableRows;

/**
 * A table: rows whose cells stand below each other.
 */
final class Grid {

	// In sizes of a letter.
	private static final double ALIGNED = 0.7;

	// Two columns of running text stand beside each other too.
	private static final int LONGEST_TEXT = 120;

	private final List<Row> rows;

	private final List<Piece> columns;

	private Grid(List<Row> rows) {
		this.rows = rows;
		this.columns = rows.stream().max(Comparator.comparingInt(Row::width)).orElseThrow().row();
	}

	/**
	 * Tells how many of the first rows are one table.
	 * @param rows the rows from here on
	 * @return at least 2, or 0 if no table begins here
	 */
	static int length(List<Row> rows) {
		int length = 0;
		while (length < rows.size() && rows.get(length).width() > 1
				&& (length == 0 || aligned(rows.get(length - 1), rows.get(length)))) {
			length++;
		}
		if (length < 2) {
			return 0;
		}
		double letters = rows.subList(0, length)
			.stream()
			.flatMap((row) -> row.row().stream())
			.mapToInt((cell) -> cell.text().length())
			.average()
			.orElse(0);
		return (letters <= LONGEST_TEXT) ? length : 0;
	}

	private static boolean aligned(Row row, Row next) {
		Row narrow = (row.width() <= next.width()) ? row : next;
		Row wide = (narrow == row) ? next : row;
		long aligned = narrow.row()
			.stream()
			.filter((cell) -> wide.row().stream().anyMatch((other) -> aligned(cell, other)))
			.count();
		return aligned * 2 > narrow.width() || (aligned * 2 == narrow.width() && aligned > 0 && narrow.width() == 2);
	}

	private static boolean aligned(Piece cell, Piece other) {
		double tolerance = ALIGNED * Math.max(cell.size(), other.size());
		return Math.abs(cell.left() - other.left()) < tolerance || Math.abs(cell.right() - other.right()) < tolerance
				|| Math.abs(cell.left() + cell.right() - other.left() - other.right()) < 2 * tolerance;
	}

	/**
	 * Puts a table into words.
	 * @param rows its rows
	 * @return a sentence for each row below the names of the columns
	 */
	static List<String> sentences(List<Row> rows) {
		return new Grid(rows).sentences();
	}

	private List<String> sentences() {
		List<List<String>> cells = new ArrayList<>();
		for (Row row : this.rows) {
			List<String> filled = filled(row);
			if (filled.getFirst().isEmpty() && !cells.isEmpty()) {
				append(cells.getLast(), filled);
			}
			else {
				cells.add(filled);
			}
		}
		boolean head = (this.rows.getFirst().bold() && !this.rows.get(1).bold()) || TableHead.in(cells);
		List<String> names = head ? cells.getFirst() : List.of();
		cells.removeIf((row) -> row == names || row.equals(names));
		return TableRows.sentences(names, cells);
	}

	private List<String> filled(Row row) {
		List<String> filled = new ArrayList<>(Collections.nCopies(this.columns.size(), ""));
		for (Piece cell : row.row()) {
			int column = IntStream.range(0, this.columns.size())
				.boxed()
				.min(Comparator.comparingDouble((number) -> distance(cell, this.columns.get(number))))
				.orElseThrow();
			filled.set(column, (filled.get(column) + " " + cell.text()).strip());
		}
		return filled;
	}

	private static double distance(Piece cell, Piece column) {
		double between = Math.max(0, Math.max(column.left() - cell.right(), cell.left() - column.right()));
		return between * 1000
				+ Math.min(Math.abs(cell.left() - column.left()), Math.abs(cell.right() - column.right()));
	}

	private static void append(List<String> row, List<String> more) {
		for (int i = 0; i < row.size(); i++) {
			row.set(i, (row.get(i) + " " + more.get(i)).strip());
		}
	}

}
