package dev.groundling.answer.suggestion;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.groundling.language.Reading;

/**
 * The place that an article is about, which it calls "the city" or "the park" as often as
 * by its name. A question has to name it. There is one only where the headline names it,
 * no other name comes near it in number, and the article itself says what it is.
 *
 * @param name its name
 * @param noun what it is called beside
 */
record MainPlace(String name, String noun) {

	private static final List<String> NOUNS = List.of("city", "town", "county", "region", "district", "province",
			"island", "village", "park");

	private static final int OFTEN = 5;

	private static final int SENTENCES_WITH_BOTH = 2;

	/**
	 * Looks for the place.
	 * @param title the headline
	 * @param sentences the article's sentences
	 * @return the place, empty if there is none beyond doubt
	 */
	static Optional<MainPlace> of(String title, List<Reading> sentences) {
		Map<String, Integer> names = new HashMap<>();
		for (Reading sentence : sentences) {
			sentence.names().forEach((name) -> names.merge(name.in(sentence.text()), 1, Integer::sum));
		}
		List<Map.Entry<String, Integer>> ranked = names.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry::getKey))
			.toList();
		if (ranked.isEmpty() || ranked.getFirst().getValue() < OFTEN
				|| ranked.size() > 1 && ranked.get(1).getValue() * 2 > ranked.getFirst().getValue()) {
			return Optional.empty();
		}
		String name = ranked.getFirst().getKey();
		return title.contains(name) ? NOUNS.stream()
			.filter((noun) -> told(name, noun, sentences))
			.findFirst()
			.map((noun) -> new MainPlace(name, noun)) : Optional.empty();
	}

	private static boolean told(String name, String noun, List<Reading> sentences) {
		Pattern both = Pattern.compile("\\b" + noun.replaceFirst("y$", "(?:y|ies)") + "s?\\b");
		int count = 0;
		for (Reading sentence : sentences) {
			String text = sentence.text();
			if (text.contains(noun + " of " + name)) {
				return true;
			}
			if (text.contains(name) && both.matcher(text.toLowerCase(Locale.ROOT)).find()) {
				count++;
			}
		}
		return count >= SENTENCES_WITH_BOTH;
	}

}
