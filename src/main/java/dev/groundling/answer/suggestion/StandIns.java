package dev.groundling.answer.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundling.language.Lexicon;
import dev.groundling.language.Reading;
import dev.groundling.language.TextRange;

/**
 * What an article calls by a noun once it has named it: "the city" for the place it is
 * about, "the museum" for the only museum in it. A question has to use the name.
 */
final class StandIns {

	private static final int SHORTEST_NAME = 2;

	private final List<StandIn> all = new ArrayList<>();

	/**
	 * Looks for what stands for a name without doubt.
	 * @param title the headline
	 * @param sentences the article's sentences
	 */
	StandIns(String title, List<Reading> sentences) {
		MainPlace.of(title, sentences).ifPresent((place) -> this.all.add(new StandIn(place.noun(), place.name())));
		String text = String.join("\n", sentences.stream().map(Reading::text).toList());
		byLastWord(sentences).forEach((noun, names) -> {
			boolean known = this.all.stream().anyMatch((other) -> other.noun().equals(noun));
			if (names.size() == 1 && !known && onlyOne(noun, text)) {
				String name = names.iterator().next();
				boolean article = Pattern.compile("\\b[Tt]he " + Pattern.quote(name)).matcher(text).find();
				this.all.add(new StandIn(noun, article ? "the " + name : name));
			}
		});
	}

	// "Quillane National Park" is a park.
	private static Map<String, Set<String>> byLastWord(List<Reading> sentences) {
		Map<String, Set<String>> names = new HashMap<>();
		for (Reading sentence : sentences) {
			for (TextRange range : sentence.names()) {
				String name = range.in(sentence.text()).replaceFirst("^The ", "");
				String[] words = name.split(" ");
				String last = words[words.length - 1].toLowerCase(Locale.ROOT);
				boolean thing = Lexicon.isA(last, "artifact") || Lexicon.isA(last, "organization")
						|| Lexicon.isA(last, "geographical area");
				if (words.length >= SHORTEST_NAME && thing && !Lexicon.isA(last, "person") && !name.contains(" and ")) {
					names.computeIfAbsent(last, (any) -> new HashSet<>()).add(name);
				}
			}
		}
		return names;
	}

	// Where there is also "a museum" or "the old museum", "the museum" may be either.
	private static boolean onlyOne(String noun, String text) {
		Matcher mentioned = Pattern.compile("(\\S+)\\s+" + noun + "s?\\b").matcher(text);
		while (mentioned.find()) {
			if (!mentioned.group(1).equalsIgnoreCase("the")) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Puts names in the place of what stands for them.
	 * @param sentence a sentence
	 * @return the sentence with the names, empty if nothing in it stands for one
	 */
	Optional<String> named(String sentence) {
		String named = sentence;
		for (StandIn standIn : this.all) {
			named = standIn.replaced(named);
		}
		return named.equals(sentence) ? Optional.empty() : Optional.of(named);
	}

	/**
	 * Finds again, in the sentence as it is, what was found in the one with the names.
	 * @param fact a range of the sentence with the names
	 * @param named the sentence with the names
	 * @param sentence the sentence as it is
	 * @return the range in the latter, empty if it has those words twice or not at all
	 */
	static Optional<TextRange> found(TextRange fact, String named, String sentence) {
		String words = fact.in(named);
		int at = sentence.indexOf(words);
		boolean once = at >= 0 && sentence.indexOf(words, at + 1) < 0;
		return once ? Optional.of(new TextRange(at, at + words.length())) : Optional.empty();
	}

	/**
	 * A noun that stands for a name.
	 *
	 * @param noun the noun, which has "the" before it
	 * @param name the name, with "the" where the article has it so
	 */
	private record StandIn(String noun, String name) {

		// "The park director" and "the city of Lund" stand for something else.
		private String replaced(String sentence) {
			Matcher standing = Pattern
				.compile("\\b(?<the>[Tt])he " + this.noun
						+ "(?=['’]s\\b|[,.;]| (?!of\\b|and \\p{L}+ of\\b)(?<next>\\p{L}+))")
				.matcher(sentence);
			return standing.replaceAll((match) -> {
				String next = match.group("next");
				boolean compound = next != null && Lexicon.isA(next, "entity") && !verb(next);
				String capital = match.group("the").equals("T")
						? Character.toUpperCase(this.name.charAt(0)) + this.name.substring(1) : this.name;
				return Matcher.quoteReplacement(compound ? match.group() : capital);
			});
		}

		private static boolean verb(String word) {
			return !Lexicon.verbs(word).isEmpty();
		}

	}

}
