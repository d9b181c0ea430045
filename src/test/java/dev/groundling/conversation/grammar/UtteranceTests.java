package dev.groundling.conversation.grammar;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UtteranceTests {

	@Test
	void findsNounsWithWhatDescribesThem() {
		assertThat(phrases("Who developed the water-treatment black technology?"))
			.containsExactly("the water-treatment black technology");
	}

	@Test
	void keepsTheDotsAndCommasOfACompany() {
		assertThat(phrases("Who leads Zhejiang DTCT Data&Technology Co., Ltd.?"))
			.containsExactly("Zhejiang DTCT Data&Technology Co., Ltd.");
	}

	@Test
	void findsANameInSmallLetters() {
		assertThat(Utterance.of("who is tan xiaogan").phrases()).singleElement().satisfies((phrase) -> {
			assertThat(phrase.text()).isEqualTo("tan xiaogan");
			assertThat(phrase.name()).isTrue();
		});
	}

	@Test
	void findsTheOwnerBehindWhatIsOwned() {
		assertThat(phrases("How large is Riga's area?")).containsExactly("Riga's area", "Riga");
	}

	@Test
	void keepsANumberWithAProduct() {
		assertThat(phrases("How heavy is the Heron 3?")).containsExactly("the Heron 3");
	}

	@Test
	void beginsAPhraseAtANumber() {
		assertThat(phrases("Each one carries 184 passengers.")).contains("184 passengers");
	}

	@Test
	void takesAVerbFormBeforeANounForItsDescription() {
		assertThat(phrases("Where are the stored readings?")).containsExactly("the stored readings");
	}

	@Test
	void keepsTheVerbOutAfterDid() {
		assertThat(phrases("How many goals did Pelé score?")).containsExactly("goals", "Pelé");
	}

	@Test
	void takesNoAdjectiveForANoun() {
		assertThat(phrases("How old is he?")).isEmpty();
	}

	@Test
	void leavesTimesToTheTimes() {
		assertThat(phrases("Who was there in 1986?")).isEmpty();
	}

	@Test
	void bearsAnEmptyText() {
		assertThat(Utterance.of("").phrases()).isEmpty();
	}

	private static List<String> phrases(String text) {
		return Utterance.of(text).phrases().stream().map(NounPhrase::text).toList();
	}

}
