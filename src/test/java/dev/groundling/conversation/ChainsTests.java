package dev.groundling.conversation;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChainsTests {

	private static final Talk TAN = Talk.after("Who is Tan Xiaogan?",
			"Tan Xiaogan is the general manager of Zhejiang DTCT Data&Technology Co., Ltd.");

	private static final Talk PATENTS = Talk.after("How many patents did Ningbo have in 1986?", "7");

	@Test
	void followsOnAFollowUpThatWasMadeWhole() {
		Talk talk = PATENTS.then("How many patents did Ningbo have in 2018?", "The articles don't say that for 2018.");
		assertThat(talk.ask("and in Hangzhou?")).isEqualTo("How many patents did Hangzhou have in 2018?");
	}

	// Clients of other chat interfaces send the turns as they were typed.
	@Test
	void followsOnAFollowUpAsItWasTyped() {
		Talk talk = PATENTS.then("and in 2018?", "12,524");
		assertThat(talk.ask("and in Hangzhou?")).isEqualTo("How many patents did Hangzhou have in 2018?");
	}

	@Test
	void looksBehindARefusalForWhatItLacks() {
		Talk talk = TAN.then("What is his salary?", "The articles don't say.");
		assertThat(talk.ask("How old is his company?"))
			.isEqualTo("How old is Zhejiang DTCT Data&Technology Co., Ltd.?");
	}

	@Test
	void looksBehindThanks() {
		Talk talk = TAN.then("thanks", "You're welcome.");
		assertThat(talk.ask("Where does he live?")).isEqualTo("Where does Tan Xiaogan live?");
	}

	@Test
	void takesNoNameFromTheNearestThingOfARefusal() {
		Talk talk = Talk.after("How many employees does Zhejiang DTCT have?",
				"The articles don't say. The nearest they come: “Li Zexiang said so.” [1]");
		assertThat(talk.ask("Who leads it?")).isEqualTo("Who leads Zhejiang DTCT?");
	}

	@Test
	void fillsAFragmentFromTheTurnBeforeASlip() {
		Talk talk = PATENTS.then("How is the weather?", "The articles don't say.");
		assertThat(talk.ask("and in 2018?")).isEqualTo("How many patents did Ningbo have in 2018?");
	}

	@Test
	void keepsTheLatestTopic() {
		Talk talk = TAN.then("How heavy is the Heron 3?", "142 g");
		assertThat(talk.ask("Is it waterproof?")).isEqualTo("Is the Heron 3 waterproof?");
	}

	@Test
	void leavesAStandaloneQuestionOfAnEarlierTurnAsItIs() {
		Talk talk = new Talk(List.of(new Turn("What is a tram?", "A rail vehicle.", null),
				new Turn("Does it rain in Riga?", "Often.", null)));
		assertThat(talk.ask("and in Tallinn?")).isEqualTo("Does it rain in Tallinn?");
	}

	@Test
	void needsATurnToFollow() {
		assertThat(FollowUps.whole("and in 2018?", List.of())).isEqualTo("and in 2018?");
	}

	@Test
	void needsATurnThatSaysSomething() {
		assertThat(Talk.after(" ", "").ask("and in 2018?")).isEqualTo("and in 2018?");
	}

	@Test
	void changesNothingOfAQuestionMadeWholeBefore() {
		Talk talk = Talk.after("Where did the Robot Olympics of 2018 kick off?", "In Cixi.");
		String whole = talk.ask("Who won?");
		assertThat(talk.ask(whole)).isEqualTo(whole);
	}

	@Test
	void bearsAQuestionOfMarksAlone() {
		assertThat(PATENTS.ask("?!…")).isEqualTo("?!…");
	}

	@Test
	void bearsAnEarlierTurnOfMarksAlone() {
		assertThat(Talk.after("???", "!!!").ask("and in 2018?")).isEqualTo("and in 2018?");
	}

}
