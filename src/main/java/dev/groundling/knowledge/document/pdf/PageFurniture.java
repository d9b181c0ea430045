package dev.groundling.knowledge.document.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes away what recurs at the heads and feet of pages, their numbers, and the table of
 * contents.
 */
final class PageFurniture {

	// Of the height of a page.
	private static final double MARGIN = 0.12;

	private static final double RECURRING = 0.3;

	private static final Pattern NUMBER = Pattern.compile(
			"[-–—|\\s]*(?:(?:page|p\\.|seite|第)\\s*)?(?:\\d{1,4}|[ivxl]{1,7})(?:\\s*(?:of|/|von|共)\\s*\\d{1,4})?(?:\\s*页)?[-–—|\\s]*",
			Pattern.CASE_INSENSITIVE);

	// A line of the table of contents.
	private static final Pattern LEADER = Pattern.compile("(?s).*(?:\\s?[.…]){5,}\\s*(?:\\d{1,4}|[ivxl]{1,7})?\\s*");

	private final List<Double> heights;

	/**
	 * Creates it.
	 * @param heights height of each page, in points
	 */
	PageFurniture(List<Double> heights) {
		this.heights = heights;
	}

	List<Piece> removedFrom(List<Piece> pieces) {
		Map<String, Set<Integer>> pages = new HashMap<>();
		pieces.stream()
			.filter(this::atTheEdge)
			.forEach((piece) -> pages.computeIfAbsent(key(piece), (key) -> new HashSet<>()).add(piece.page()));
		double recurring = Math.max(2, RECURRING * this.heights.size());
		return pieces.stream()
			.filter((piece) -> !LEADER.matcher(piece.text()).matches())
			.filter((piece) -> !atTheEdge(piece) || (!NUMBER.matcher(piece.text()).matches()
					&& pages.getOrDefault(key(piece), Set.of()).size() < recurring))
			.toList();
	}

	private boolean atTheEdge(Piece piece) {
		double height = this.heights.get(piece.page());
		return piece.base() < MARGIN * height || piece.base() > (1 - MARGIN) * height;
	}

	private static String key(Piece piece) {
		return Math.round(piece.base() / 4) + " " + piece.text().replaceAll("\\d+|\\b[ivxlIVXL]+\\b", "#");
	}

}
