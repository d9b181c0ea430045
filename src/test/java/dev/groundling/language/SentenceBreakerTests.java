package dev.groundling.language;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SentenceBreakerTests {

	@Test
	void keepsDecimalNumbersWhole() {
		assertThat(english("It rose from 3.797 million yuan to 137.4 million. That was much."))
			.containsExactly("It rose from 3.797 million yuan to 137.4 million.", "That was much.");
	}

	@Test
	void keepsAmpersandsWhole() {
		assertThat(english("The largest R & D center is here. R&D spending rose. They do R&D. Spending rose."))
			.containsExactly("The largest R & D center is here.", "R&D spending rose.", "They do R&D.",
					"Spending rose.");
	}

	@Test
	void keepsCompanyNamesWhole() {
		assertThat(english("Zhejiang DTCT Data&Technology Co., Ltd. was established. Acme Inc. Chairman Bo left."))
			.containsExactly("Zhejiang DTCT Data&Technology Co., Ltd. was established.", "Acme Inc. Chairman Bo left.");
	}

	@Test
	void endsASentenceWithACompanyWhenAnotherPlainlyBegins() {
		assertThat(english("It was bought by Acme Co., Ltd. The price was low."))
			.containsExactly("It was bought by Acme Co., Ltd.", "The price was low.");
	}

	@Test
	void keepsNumbersWithTheirAbbreviation() {
		assertThat(english("It ranked No. 1 Chinese port. See Fig. 3 and Sec. (4). Did it? No. We lost."))
			.containsExactly("It ranked No. 1 Chinese port.", "See Fig. 3 and Sec. (4).", "Did it?", "No.", "We lost.");
	}

	@Test
	void keepsTitlesWithTheirNames() {
		assertThat(english("Dr. Li met Gen. Wang. Mr. and Mrs. Smith of St. Louis came too."))
			.containsExactly("Dr. Li met Gen. Wang.", "Mr. and Mrs. Smith of St. Louis came too.");
	}

	@Test
	void keepsInitialsWithTheirNames() {
		assertThat(english("J. K. Rowling and J.R.R. Tolkien met George W. Bush. He laughed."))
			.containsExactly("J. K. Rowling and J.R.R. Tolkien met George W. Bush.", "He laughed.");
	}

	@Test
	void keepsInitialismsOpenUnlessASentencePlainlyBegins() {
		assertThat(english("The U.S. Congress met at 8 a.m. Monday. They left the U.S. The law passed."))
			.containsExactly("The U.S. Congress met at 8 a.m. Monday.", "They left the U.S.", "The law passed.");
	}

	@Test
	void endsASentenceWithCapitalsThatAreNoInitials() {
		assertThat(english("It uses GPS. Then it has 32 GB. Disks are full.")).containsExactly("It uses GPS.",
				"Then it has 32 GB.", "Disks are full.");
	}

	@Test
	void endsASentenceWithAProductName() {
		assertThat(english("This is the Heron 3 Pro. It weighs 168 g.")).containsExactly("This is the Heron 3 Pro.",
				"It weighs 168 g.");
	}

	@Test
	void keepsDatesWhole() {
		assertThat(english("It opened on Aug. 15 in Cixi. It closed in Aug. Nobody came."))
			.containsExactly("It opened on Aug. 15 in Cixi.", "It closed in Aug.", "Nobody came.");
	}

	@Test
	void cutsBeforeASentenceThatBeginsWithANumber() {
		assertThat(english(
				"It is in Ningbo. 58 firms are listed. That was so in 1990. 12 firms closed, or 32.5%. 3 came."))
			.containsExactly("It is in Ningbo.", "58 firms are listed.", "That was so in 1990.",
					"12 firms closed, or 32.5%.", "3 came.");
	}

	@Test
	void cutsAfterAnEllipsisOnlyBeforeACapital() {
		assertThat(english("Bridges, tunnels... They came… We saw… and won... almost."))
			.containsExactly("Bridges, tunnels...", "They came…", "We saw… and won... almost.");
	}

	@Test
	void cutsInsideAQuotationAndGivesTheClosingQuoteToItsLastSentence() {
		assertThat(english("“It moved on. It has shown great vitality.” The person in charge said."))
			.containsExactly("“It moved on.", "It has shown great vitality.”", "The person in charge said.");
	}

	@Test
	void cutsAfterAStraightClosingQuote() {
		assertThat(english("\"With the signboard, we are more confident.\" Zhejiang DTCT Co., Ltd. was established."))
			.containsExactly("\"With the signboard, we are more confident.\"",
					"Zhejiang DTCT Co., Ltd. was established.");
	}

	@Test
	void cutsBetweenAClosedQuotationAndTheNextOne() {
		assertThat(
				english("They say that \"the country will be strong too\".  \"In the face of it, we go on.\" He said."))
			.containsExactly("They say that \"the country will be strong too\".", "\"In the face of it, we go on.\"",
					"He said.");
	}

	@Test
	void keepsAnAttributionThatGoesOnInSmallLetters() {
		assertThat(english("“Really?” he asked. (Nobody knew!) so it goes.")).containsExactly("“Really?” he asked.",
				"(Nobody knew!) so it goes.");
	}

	@Test
	void givesBracketsToTheSentenceTheyClose() {
		assertThat(english("It was late. (He left. She stayed.) Then it rained.")).containsExactly("It was late.",
				"(He left.", "She stayed.)", "Then it rained.");
	}

	@Test
	void givesAClosingQuoteAfterASpaceToItsSentence() {
		assertThat(Language.OTHER.sentences("« Bonjour ! » Il partit.", new TextRange(0, 24)))
			.extracting((range) -> range.in("« Bonjour ! » Il partit."))
			.containsExactly("« Bonjour ! »", "Il partit.");
	}

	@Test
	void readsLineBreaksAsWhiteSpace() {
		assertThat(english("The city has\ngrown. It\r\nis big.\nPeople like it."))
			.containsExactly("The city has\ngrown.", "It\r\nis big.", "People like it.");
	}

	@Test
	void keepsANumberedItemWithItsNumber() {
		assertThat(english("1. Hold the button. 2. Open the app.\n3. Enter the code."))
			.containsExactly("1. Hold the button.", "2. Open the app.", "3. Enter the code.");
	}

	@Test
	void keepsLatinAbbreviationsInside() {
		assertThat(english("Use spirit, e.g. Isopropanol, vs. Water. Li et al. (2019) agree, i.e. Nobody objects."))
			.containsExactly("Use spirit, e.g. Isopropanol, vs. Water.",
					"Li et al. (2019) agree, i.e. Nobody objects.");
	}

	@Test
	void keepsOrdinalsOfOtherLanguages() {
		String german = "Sie öffnet am 3. Oktober. Er kam 1990. Dann ging er.";
		assertThat(Language.OTHER.sentences(german, new TextRange(0, german.length())))
			.extracting((range) -> range.in(german))
			.containsExactly("Sie öffnet am 3. Oktober.", "Er kam 1990.", "Dann ging er.");
	}

	@Test
	void givesOffsetsInTheWholeText() {
		String text = "Ignored. \u00A0First 🤖 one. Second one. Ignored.";
		List<TextRange> ranges = Language.ENGLISH.sentences(text, new TextRange(8, text.length() - 9));
		assertThat(ranges).extracting((range) -> range.in(text)).containsExactly("First 🤖 one.", "Second one.");
	}

	@Test
	void findsNothingInWhiteSpace() {
		assertThat(english(" \u00A0\n\u3000 ")).isEmpty();
	}

	@Test
	void takesTextWithoutAFullStopAsOneSentence() {
		assertThat(english("From small investment to innovation ecology"))
			.containsExactly("From small investment to innovation ecology");
	}

	private static List<String> english(String text) {
		return cut(Language.ENGLISH, text);
	}

	private static List<String> cut(Language language, String text) {
		return language.sentences(text, new TextRange(0, text.length()))
			.stream()
			.map((range) -> range.in(text))
			.toList();
	}

}
