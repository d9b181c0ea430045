package dev.groundling.http.problem;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * What is wrong with a JSON body, in our words: Jackson's messages quote the body and
 * name classes.
 *
 * @param field the faulty field of the outermost object, or {@code null} when the fault
 * lies in no single field
 * @param detail a sentence for whoever sent the body
 */
public record BadJson(@Nullable String field, String detail) {

	/**
	 * Explains why a body couldn't be read.
	 * @param fault what the parser or the binding threw
	 * @return the explanation
	 */
	public static BadJson of(JacksonException fault) {
		return switch (fault) {
			case UnrecognizedPropertyException unknown -> unknown(unknown);
			case MismatchedInputException mismatch -> mismatch(mismatch);
			default -> syntax(fault);
		};
	}

	private static BadJson unknown(UnrecognizedPropertyException fault) {
		Collection<Object> known = fault.getKnownPropertyIds();
		String names = (known != null) ? known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "))
				: "";
		return new BadJson(fault.getPropertyName(), "This field isn't known. Known are: " + names + ".");
	}

	private static BadJson mismatch(MismatchedInputException fault) {
		List<JacksonException.Reference> path = fault.getPath();
		String field = path.isEmpty() ? fieldAt(fault) : path.getFirst().getPropertyName();
		if (field == null) {
			return new BadJson(null, "The body must be a single JSON object of the documented form.");
		}
		return new BadJson(field, wanted(fault.getTargetType()) + " is needed where something else stands.");
	}

	private static String wanted(@Nullable Class<?> type) {
		if (type == null) {
			return "Another type";
		}
		if (Collection.class.isAssignableFrom(type)) {
			return "A list";
		}
		if (type == String.class) {
			return "A string";
		}
		return (type == Boolean.class || type == boolean.class) ? "True or false" : "Another type";
	}

	private static BadJson syntax(JacksonException fault) {
		TokenStreamLocation place = fault.getLocation();
		String where = (place != null && place.getLineNr() > 0)
				? " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")" : "";
		return new BadJson(fieldAt(fault), "The body isn't valid JSON" + where
				+ ": check quotes, commas and brackets, that no field comes twice, and that it is UTF-8.");
	}

	// The parser stands in the faulty field, at whatever depth.
	private static @Nullable String fieldAt(JacksonException fault) {
		if (!(fault.processor() instanceof JsonParser parser)) {
			return null;
		}
		TokenStreamContext context = parser.streamReadContext();
		while (context.getParent() != null && !context.getParent().inRoot()) {
			context = context.getParent();
		}
		return context.inObject() ? context.currentName() : null;
	}

}
