package dev.groundling.knowledge;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.util.StringUtils;

/**
 * Makes a name that a client gave to a file safe for a folder of any system.
 */
final class FileName {

	// File systems take 255 bytes; four is the most a character has in UTF-8.
	private static final int LONGEST = 60;

	private static final int LONGEST_EXTENSION = 10;

	// Controls, marks that change the direction of the line, and halves of characters.
	private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");

	// What Windows refuses in names.
	private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*]");

	private static final Pattern DEVICE = Pattern.compile("(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?",
			Pattern.CASE_INSENSITIVE);

	private FileName() {
	}

	/**
	 * Makes a name safe: the last segment of a path, in Unicode NFC, without what can't
	 * be seen and without dots at its ends.
	 * @param given the name as the client gave it
	 * @return a name with at least one character before its extension, empty if there is
	 * none left
	 */
	static Optional<String> safe(String given) {
		String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
		String visible = INVISIBLE.matcher(Normalizer.normalize(last, Form.NFC)).replaceAll("");
		String name = RESERVED.matcher(visible)
			.replaceAll("-")
			.replaceAll("[\\s\\h]+", " ")
			.replaceAll("^[. ]+|[. ]+$", "");
		if (name.isEmpty() || DEVICE.matcher(name).matches()) {
			return Optional.empty();
		}
		return Optional.of(shortened(name));
	}

	/**
	 * Tells whether two names are one on some system.
	 * @param name a name
	 * @param other another name
	 * @return whether they differ in nothing but case and composition
	 */
	static boolean same(String name, String other) {
		return Normalizer.normalize(name, Form.NFC).equalsIgnoreCase(Normalizer.normalize(other, Form.NFC));
	}

	private static String shortened(String name) {
		String extension = StringUtils.getFilenameExtension(name);
		String end = (extension != null && extension.length() <= LONGEST_EXTENSION) ? "." + extension : "";
		String stem = name.substring(0, name.length() - end.length());
		if (stem.codePointCount(0, stem.length()) > LONGEST) {
			stem = stem.substring(0, stem.offsetByCodePoints(0, LONGEST));
		}
		return stem.strip() + end;
	}

}
