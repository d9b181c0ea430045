package dev.groundling.answer.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.groundling.answer.suggestion.Candidate.Kind;
import dev.groundling.answer.suggestion.PersonNames.Person;
import dev.groundling.language.Reading;
import dev.groundling.language.Word.Tag;

/**
 * "Ragna Moe, director of the Regional Statistics Office": who is she, who is director?
 */
final class PersonQuestions {

	private final ArticleWords article;

	private final SelfContained selfContained;

	PersonQuestions(ArticleWords article) {
		this.article = article;
		this.selfContained = new SelfContained(article);
	}

	List<Drafted> from(Reading reading) {
		List<Drafted> drafted = new ArrayList<>();
		for (Person person : PersonNames.in(reading)) {
			office(person).ifPresent((office) -> drafted
				.add(new Drafted("Who is the " + office + "?", Kind.WHO, person.name().range())));
			Run role = person.before().isEmpty() ? person.after() : person.before();
			drafted.add(new Drafted("Who is " + person.name().text() + "?", Kind.WHO, role.range()));
		}
		return drafted;
	}

	// An office that one person holds: "director of the Regional Statistics Office".
	private Optional<String> office(Person person) {
		Run role = person.after();
		if (role.isEmpty() || !role.any((word) -> word.lower().equals("of")) || !this.article.named(role)
				|| !this.selfContained.complement(role)) {
			return Optional.empty();
		}
		if (role.any((word) -> word.lower().equals("a") || word.lower().equals("an") || word.tag() == Tag.NUMBER)) {
			return Optional.empty();
		}
		String first = role.first().lower();
		return Optional.of(first.equals("the") ? role.startingAt(role.from() + 1).text() : role.text());
	}

}
