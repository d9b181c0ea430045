package dev.groundling.knowledge.document.pdf;

/**
 * Words beside each other on a page, without a gap that could part columns. All lengths
 * are in points, from the upper left corner of the page.
 *
 * @param page number of the page, from 0
 * @param text what it says
 * @param left where it begins
 * @param right where it ends
 * @param base where its base line is, counted downwards
 * @param size size of its letters
 * @param bold whether all of it is bold
 */
record Piece(int page, String text, double left, double right, double base, double size, boolean bold) {

	// In sizes of a letter.
	private static final double SAME_LINE = 0.35;

	private static final double WIDEST_SPACE = 1.1;

	private static final double NEXT_LINE = 1.75;

	/** Tells whether another piece stands on the same line. */
	boolean level(Piece other) {
		return this.page == other.page
				&& Math.abs(this.base - other.base) <= SAME_LINE * Math.max(this.size, other.size);
	}

	/** Tells whether another piece goes on directly to the right. */
	boolean touches(Piece next) {
		double gap = next.left - this.right;
		double unit = Math.max(this.size, next.size);
		return level(next) && gap <= WIDEST_SPACE * unit && gap >= -SAME_LINE * unit;
	}

	/** Tells whether another piece stands on the same line with a gap between. */
	boolean leftOf(Piece other) {
		return level(other) && other.left >= this.right + 0.2 * this.size;
	}

	/** Tells whether another piece stands in the next line below. */
	boolean above(Piece next) {
		double distance = next.base - this.base;
		double overlap = Math.min(this.right, next.right) - Math.max(this.left, next.left);
		return this.page == next.page && distance > 0 && distance <= NEXT_LINE * Math.max(this.size, next.size)
				&& overlap > 0;
	}

	Piece joinedWith(Piece next, String between) {
		return new Piece(this.page, this.text + between + next.text, Math.min(this.left, next.left),
				Math.max(this.right, next.right), this.base, Math.max(this.size, next.size), this.bold && next.bold);
	}

}
