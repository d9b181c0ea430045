package dev.groundling.conversation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BareQuestionsTests {

	private static final Talk PATENTS = Talk.after("How many patents did Ningbo have in 1986?", "7");

	private static final Talk PRESS = Talk.after("When did the press conference on innovation take place?",
			"August 15");

	private static final Talk WATER = Talk.after("Who developed the water-treatment technology?",
			"Professor Li Zexiang developed it.");

	private static final Talk MODEL = Talk.after("Did Ningbo change its innovation model?", "Yes.");

	private static final Talk SPIRIT = Talk.after("May I clean the housing with spirit?", "Never use alcohol.");

	private static final Talk FILTER = Talk.after("Can the filter be washed?", "No, the filter must not be washed.");

	private static final Talk PROJECTS = Talk.after("How many national key projects are there in Ningbo?", "Three.");

	private static final Talk INDUSTRIES = Talk.after("Which future industries is Ningbo aiming at?", "New materials.");

	@Test
	void asksWhy() {
		assertThat(PATENTS.ask("why?")).isEqualTo("Why did Ningbo have patents in 1986?");
	}

	@Test
	void asksWhere() {
		assertThat(PRESS.ask("where?")).isEqualTo("Where did the press conference on innovation take place?");
	}

	@Test
	void asksWhereThatWas() {
		assertThat(PRESS.ask("And where was that?"))
			.isEqualTo("Where did the press conference on innovation take place?");
	}

	@Test
	void asksWhenAfterWho() {
		assertThat(WATER.ask("when?"))
			.isEqualTo("When was it that Professor Li Zexiang developed the water-treatment technology?");
	}

	@Test
	void asksInWhichYear() {
		assertThat(WATER.ask("in which year?"))
			.isEqualTo("In which year was it that Professor Li Zexiang developed the water-treatment technology?");
	}

	@Test
	void asksWhyAfterYesOrNo() {
		assertThat(MODEL.ask("why?")).isEqualTo("Why did Ningbo change its innovation model?");
	}

	@Test
	void asksHowCome() {
		assertThat(MODEL.ask("How come?")).isEqualTo("Why did Ningbo change its innovation model?");
	}

	@Test
	void asksWhyNot() {
		assertThat(SPIRIT.ask("Why not?")).isEqualTo("Why may I not clean the housing with spirit?");
	}

	@Test
	void asksWhyNotAfterANo() {
		assertThat(FILTER.ask("Why?")).isEqualTo("Why can the filter not be washed?");
	}

	@Test
	void asksWhichOnes() {
		assertThat(PROJECTS.ask("Which ones?")).isEqualTo("Which national key projects are there in Ningbo?");
	}

	@Test
	void putsTheObjectBackBehindItsPreposition() {
		assertThat(INDUSTRIES.ask("Since when?")).isEqualTo("Since when is Ningbo aiming at future industries?");
	}

}
