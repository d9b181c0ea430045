package dev.groundling.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.groundling.language.Figure.Kind;
import dev.groundling.language.FigureText.Piece;
import dev.groundling.language.FigureText.Sort;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates, years, weekdays and times of day.
 */
final class CalendarFigures {

	private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july",
			"august", "september", "october", "november", "december");

	private static final List<String> DAYS = List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
			"sunday");

	private static final Set<String> BEFORE_YEAR = Set.of("in", "since", "by", "of", "from", "to", "until", "till",
			"after", "before", "between", "and", "during", "around", "year", "for", "or", "early", "late", "mid", "the",
			"through", "(", "-", "–", "—", ",", "'", "’", "than", "with", "model", "summer", "autumn", "spring",
			"winter", "end", "");

	private static final int FIRST_YEAR = 1000;

	private static final int LAST_YEAR = 2199;

	private CalendarFigures() {
	}

	/**
	 * Reads what begins at a piece.
	 * @return the figure, {@code null} where none begins
	 */
	static @Nullable Found at(FigureText text, int i) {
		Found found = isoDate(text, i);
		found = (found != null) ? found : chineseDate(text, i);
		found = (found != null) ? found : clock(text, i);
		found = (found != null) ? found : monthFirst(text, i);
		found = (found != null) ? found : dayFirst(text, i);
		found = (found != null) ? found : weekday(text, i);
		return (found != null) ? found : year(text, i);
	}

	private static @Nullable Found isoDate(FigureText text, int i) {
		int year = whole(text, i);
		if (isYear(year) && text.piece(i + 1).is("-", "/") && text.lower(i + 3).equals(text.lower(i + 1))) {
			int month = whole(text, i + 2);
			int day = whole(text, i + 4);
			if (month >= 1 && month <= 12 && day >= 1 && day <= 31) {
				return new Found(Figure.date(year, month, day, text.range(i, i + 4)), i + 5);
			}
		}
		return null;
	}

	private static @Nullable Found chineseDate(FigureText text, int i) {
		int next = i;
		int year = whole(text, next);
		if (isYear(year) && text.piece(next + 1).is("年")) {
			next += 2;
		}
		else {
			year = 0;
		}
		int month = whole(text, next);
		if (month < 1 || month > 12 || !text.piece(next + 1).is("月") || text.piece(next + 2).is("份") && year < 0) {
			return (year > 0) ? new Found(Figure.plain(Kind.YEAR, year, text.range(i, next - 1)), next) : null;
		}
		next += 2;
		int day = whole(text, next);
		boolean withDay = day >= 1 && day <= 31 && text.piece(next + 1).is("日", "号");
		next = withDay ? next + 2 : next;
		return new Found(Figure.date(year, month, withDay ? day : 0, text.range(i, next - 1)), next);
	}

	private static @Nullable Found clock(FigureText text, int i) {
		int hour = whole(text, i);
		boolean minutes = text.piece(i + 1).is(":") && text.touches(i + 1) && text.touches(i + 2)
				&& text.piece(i + 2).surface().matches("[0-5]\\d");
		int after = minutes ? i + 3 : i + 1;
		boolean afternoon = text.piece(after).is("pm") || text.piece(after).is("p") && text.piece(after + 2).is("m");
		boolean morning = text.piece(after).is("am") || text.piece(after).is("a") && text.piece(after + 2).is("m");
		if (hour < 0 || hour > ((afternoon || morning) ? 12 : 24) || !minutes && !afternoon && !morning) {
			return null;
		}
		int value = (hour % (afternoon || morning ? 12 : 25) + (afternoon ? 12 : 0)) * 60
				+ (minutes ? whole(text, i + 2) : 0);
		int next = !(afternoon || morning) ? after : text.piece(after).is("am", "pm") ? after + 1 : after + 3;
		return new Found(Figure.plain(Kind.CLOCK, value, text.range(i, next - 1)), next);
	}

	private static @Nullable Found monthFirst(FigureText text, int i) {
		int month = month(text.piece(i));
		if (month == 0) {
			return null;
		}
		int next = text.piece(i + 1).is(".") ? i + 2 : i + 1;
		int day = day(text, next);
		if (day > 0) {
			next += (text.piece(next + 1).is("st", "nd", "rd", "th") && text.touches(next + 1)) ? 2 : 1;
		}
		int comma = text.piece(next).is(",", "of") ? next + 1 : next;
		int year = isYear(whole(text, comma)) ? whole(text, comma) : 0;
		next = (year > 0) ? comma + 1 : next;
		// "May" and "March" are words, too.
		boolean told = day > 0 || year > 0 || !text.piece(i).is("may", "march")
				|| i > 0 && BEFORE_YEAR.contains(text.lower(i - 1)) && !text.piece(i - 1).is("the", ",", "and");
		return told ? new Found(Figure.date(year, month, day, text.range(i, next - 1)), next) : null;
	}

	private static @Nullable Found dayFirst(FigureText text, int i) {
		int day = day(text, i);
		if (day == 0) {
			return null;
		}
		int next = i + 1;
		next += (text.piece(next).is("st", "nd", "rd", "th") && text.touches(next)) ? 1 : 0;
		next += text.piece(next).is("of") ? 1 : 0;
		int month = month(text.piece(next));
		if (month == 0) {
			return null;
		}
		int comma = text.piece(next + 1).is(",") ? next + 2 : next + 1;
		int year = isYear(whole(text, comma)) ? whole(text, comma) : 0;
		next = (year > 0) ? comma + 1 : next + 1;
		return new Found(Figure.date(year, month, day, text.range(i, next - 1)), next);
	}

	private static @Nullable Found weekday(FigureText text, int i) {
		String word = text.lower(i);
		int day = DAYS.indexOf(word.endsWith("days") ? word.substring(0, word.length() - 1) : word) + 1;
		boolean capital = day > 0 && Character.isUpperCase(text.piece(i).surface().charAt(0));
		return capital ? new Found(Figure.plain(Kind.WEEKDAY, day, text.range(i, i)), i + 1) : null;
	}

	private static @Nullable Found year(FigureText text, int i) {
		int year = whole(text, i);
		if (!isYear(year) || text.touches(i) && text.piece(i - 1).sort() == Sort.WORD) {
			return null;
		}
		if (text.piece(i + 1).is("s") && text.touches(i + 1)) {
			Figure decade = new Figure(Kind.YEAR, year, year, 0, Figure.Bound.NONE, "decade", 0, 0,
					text.range(i, i + 1));
			return new Found(decade, i + 2);
		}
		boolean measured = Units.of(text.lower(i + 1)) != null || text.piece(i + 1).is("年", "年代");
		boolean introduced = BEFORE_YEAR.contains(text.lower(i - 1)) || text.piece(i - 1).sort() == Sort.HAN;
		return (introduced && !measured) ? new Found(Figure.plain(Kind.YEAR, year, text.range(i, i)), i + 1) : null;
	}

	private static int month(Piece piece) {
		if (piece.sort() != Sort.WORD || piece.lower().length() < 3
				|| !Character.isUpperCase(piece.surface().charAt(0))) {
			return 0;
		}
		String word = piece.lower().toLowerCase(Locale.ROOT);
		for (int i = 0; i < MONTHS.size(); i++) {
			boolean brief = word.length() <= 4 && (word.length() == 3 || word.equals("sept"));
			if (word.equals(MONTHS.get(i)) || brief && MONTHS.get(i).startsWith(word)) {
				return i + 1;
			}
		}
		return 0;
	}

	private static int day(FigureText text, int i) {
		int day = whole(text, i);
		return (day >= 1 && day <= 31) ? day : 0;
	}

	private static boolean isYear(int number) {
		return number >= FIRST_YEAR && number <= LAST_YEAR;
	}

	private static int whole(FigureText text, int i) {
		Piece piece = text.piece(i);
		boolean brief = piece.sort() == Sort.NUMBER && piece.surface().length() <= 4;
		return (brief && piece.surface().chars().allMatch(Character::isDigit)) ? Integer.parseInt(piece.surface()) : -1;
	}

	/**
	 * A figure and where reading goes on.
	 *
	 * @param figure the figure
	 * @param next the piece after it
	 */
	record Found(Figure figure, int next) {
	}

}
