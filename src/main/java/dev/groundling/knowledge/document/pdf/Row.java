package dev.groundling.knowledge.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of running text, or the cells that stand beside each other in a table.
 */
final class Row {

	private static final Pattern MARK = Pattern
		.compile("[-–•·*▪◦●○■□]|\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,4})[.)]|\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.?");

	// Until how many pieces later a cell may begin beside this one.
	private static final int HIGHEST_CELL = 8;

	private static final int LONGEST_NAME = 60;

	private final List<List<Piece>> cells = new ArrayList<>();

	private Row(Piece first) {
		this.cells.add(new ArrayList<>(List.of(first)));
	}

	/**
	 * Puts pieces into rows.
	 * @param pieces the pieces as they are written
	 * @return the rows in the same order
	 */
	static List<Row> of(List<Piece> pieces) {
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < pieces.size(); i++) {
			Row row = rows.isEmpty() ? null : rows.getLast();
			if (row == null
					|| !row.takes(pieces.get(i), pieces.subList(i, Math.min(pieces.size(), i + HIGHEST_CELL)))) {
				rows.add(new Row(pieces.get(i)));
			}
		}
		return rows;
	}

	private boolean takes(Piece next, List<Piece> following) {
		List<Piece> cell = this.cells.getLast();
		if (MARK.matcher(cell.getLast().text()).matches() && this.cells.size() == 1 && cell.size() == 1
				&& cell.getLast().leftOf(next)) {
			cell.set(0, cell.getLast().joinedWith(next, " "));
			return true;
		}
		if (this.cells.stream().allMatch((each) -> each.getFirst().leftOf(next))) {
			this.cells.add(new ArrayList<>(List.of(next)));
			return true;
		}
		boolean goesOn = cell.getLast().above(next) && Math.abs(cell.getLast().left() - next.left()) < 2 * next.size()
				&& (this.cells.size() > 1 || begins(cell, next, following));
		if (goesOn) {
			cell.add(next);
		}
		return goesOn;
	}

	// A first cell of several lines can be told from a column of running text only by its
	// length, and by a cell beside it.
	private static boolean begins(List<Piece> cell, Piece next, List<Piece> following) {
		int length = cell.stream().mapToInt((line) -> line.text().length()).sum() + next.text().length();
		return length <= LONGEST_NAME && following.stream().anyMatch((piece) -> cell.getFirst().leftOf(piece));
	}

	/** Returns the number of cells, 1 for running text. */
	int width() {
		return this.cells.size();
	}

	/** Returns a cell as one piece. */
	Piece cell(int number) {
		List<Piece> lines = this.cells.get(number);
		Piece whole = lines.getFirst();
		for (Piece line : lines.subList(1, lines.size())) {
			whole = whole.joinedWith(line, " ");
		}
		return whole;
	}

	List<Piece> row() {
		List<Piece> row = new ArrayList<>();
		for (int i = 0; i < width(); i++) {
			row.add(cell(i));
		}
		return row;
	}

	/** Returns the lines, if it isn't part of a table after all. */
	List<Piece> lines() {
		if (this.cells.stream().anyMatch((cell) -> cell.size() > 1)) {
			return this.cells.stream().flatMap(List::stream).toList();
		}
		Piece line = this.cells.getFirst().getFirst();
		for (List<Piece> cell : this.cells.subList(1, width())) {
			line = line.joinedWith(cell.getFirst(), " ");
		}
		return List.of(line);
	}

	boolean bold() {
		return this.cells.stream().allMatch((cell) -> cell.stream().allMatch(Piece::bold));
	}

}
