package dev.groundling.knowledge;

import dev.groundling.knowledge.Article.Block.Kind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HeadingsTests {

	private static final String TITLE = "Harbour tram returns\n\n";

	private static final String PARAGRAPH = "The line is 7.4 kilometres long and has 11 stops. It opened in May.\n\n";

	@Test
	void takesAShortLineBeforeAParagraphForAHeading() throws UnreadableArticle {
		assertThat(Reading.plain(TITLE + PARAGRAPH + "Longer than the old line\n\n" + PARAGRAPH).words(Kind.HEADING))
			.containsExactly("Longer than the old line");
	}

	@Test
	void takesAHeadingAndTheOneBelowIt() throws UnreadableArticle {
		assertThat(Reading.plain(TITLE + PARAGRAPH + "Part two\n\nThe depot\n\n" + PARAGRAPH).words(Kind.HEADING))
			.containsExactly("Part two", "The depot");
	}

	@Test
	void takesNumberedAndChineseHeadings() throws UnreadableArticle {
		assertThat(Reading.plain(TITLE + PARAGRAPH + "2. The depot\n\n" + PARAGRAPH).words(Kind.HEADING))
			.containsExactly("2. The depot");
		assertThat(Reading.plain("海藻产业\n\n一、总体情况\n\n全县现有海藻加工企业37家。\n\n二、下一步\n\n重点向深水发展。\n").words(Kind.HEADING))
			.containsExactly("一、总体情况", "二、下一步");
	}

	@Test
	void takesNoListForHeadings() throws UnreadableArticle {
		String list = "One logger\n\nOne cable\n\nOne wall plate\n\n";
		assertThat(Reading.plain(TITLE + PARAGRAPH + list + PARAGRAPH).words(Kind.HEADING)).isEmpty();
	}

	@Test
	void takesNoLineOfAListWithoutSpaceForAHeading() throws UnreadableArticle {
		String text = TITLE + PARAGRAPH + PARAGRAPH + "Bring these things:\nOne logger\nOne cable\n" + PARAGRAPH;
		assertThat(Reading.plain(text).words(Kind.HEADING)).isEmpty();
	}

	@Test
	void takesNoLastLineForAHeading() throws UnreadableArticle {
		assertThat(Reading.plain(TITLE + PARAGRAPH + "The Quayside Gazette").words(Kind.HEADING)).isEmpty();
	}

	@Test
	void takesNoQuotationForAHeading() throws UnreadableArticle {
		assertThat(Reading.plain(TITLE + PARAGRAPH + "“A bag of crumbs”\n\n" + PARAGRAPH).words(Kind.HEADING))
			.isEmpty();
	}

	@Test
	void takesAShortSentenceForAParagraphWhereNothingSetsItApart() throws UnreadableArticle {
		assertThat(
				Reading.plain(TITLE + PARAGRAPH + "Not everyone cheered.\n\n" + PARAGRAPH + "The depot\n\n" + PARAGRAPH)
					.words(Kind.HEADING))
			.containsExactly("The depot");
	}

	@Test
	void takesASentenceSetApartLikeTheHeadingsForAHeading() throws UnreadableArticle {
		String text = TITLE + PARAGRAPH + "\nThe depot\n\n" + PARAGRAPH + "\nShopkeepers remain angry.\n\n" + PARAGRAPH;
		assertThat(Reading.plain(text).words(Kind.HEADING)).containsExactly("The depot", "Shopkeepers remain angry.");
	}

	// A fact with a figure in it is worth more as a quote than as a heading.
	@Test
	void takesASentenceWithAFigureForAParagraph() throws UnreadableArticle {
		String text = TITLE + PARAGRAPH + "\nThe depot\n\n" + PARAGRAPH + "\nIt has 1,450 solar panels.\n\n"
				+ PARAGRAPH;
		assertThat(Reading.plain(text).words(Kind.HEADING)).containsExactly("The depot");
	}

	@Test
	void takesASentenceBuiltLikeTheHeadingsForAHeading() throws UnreadableArticle {
		String text = TITLE + PARAGRAPH + "From rope to rail\n\n" + PARAGRAPH + "From rail to the road.\n\n" + PARAGRAPH
				+ "From road to river and sea\n\n" + PARAGRAPH;
		assertThat(Reading.plain(text).words(Kind.HEADING)).containsExactly("From rope to rail",
				"From rail to the road.", "From road to river and sea");
	}

	@Test
	void takesASentenceWithAVerbForAParagraphThoughItBeginsLikeTheHeadings() throws UnreadableArticle {
		String text = TITLE + PARAGRAPH + "In the city\n\n" + PARAGRAPH + "In the port the boats were idle.\n\n"
				+ PARAGRAPH + "In the country\n\n" + PARAGRAPH;
		assertThat(Reading.plain(text).words(Kind.HEADING)).containsExactly("In the city", "In the country");
	}

}
