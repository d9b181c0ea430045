package dev.groundling.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells whether the first row of a table names its columns, where nothing but the words
 * says so.
 */
public final class TableHead {

	private static final Pattern NAME = Pattern.compile("(?:[^\\d\\s].{0,60}|(?:19|20|21)\\d\\d)(?<![.!?。！？])");

	private static final Pattern FIGURE = Pattern.compile("\\d");

	private static final int FEW_ROWS = 2;

	private TableHead() {
	}

	/**
	 * Looks at the first row. With three columns or more it names them if its cells are
	 * short and differ. With two it may as well be the first of a list of properties, and
	 * names them only if all cells below it in the second column have figures.
	 * @param rows the cells of each row
	 * @return whether the first row is the head
	 */
	public static boolean in(List<List<String>> rows) {
		List<String> first = rows.isEmpty() ? List.of() : rows.getFirst();
		List<String> names = first.stream().skip(1).toList();
		if (rows.size() < 2 || names.isEmpty() || new HashSet<>(first).size() < first.size()
				|| !names.stream().allMatch((name) -> NAME.matcher(name).matches())) {
			return false;
		}
		return names.size() > 1 || (rows.size() > FEW_ROWS
				&& rows.stream().skip(1).allMatch((row) -> row.size() > 1 && FIGURE.matcher(row.get(1)).find()));
	}

}
