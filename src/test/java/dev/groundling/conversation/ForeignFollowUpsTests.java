package dev.groundling.conversation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ForeignFollowUpsTests {

	private static final Talk SEAWEED = Talk.after("2018年全县有多少家海藻加工企业？", "只有11家。");

	private static final Talk VOLUME = Talk.after("宁波1987年的技术交易额是多少？", "379.7万元。");

	private static final Talk COMPANIES = Talk.after("宁波有多少家高新技术企业？", "2149家。");

	@Test
	void putsNowInThePlaceOfAYear() {
		assertThat(SEAWEED.ask("那现在呢？")).isEqualTo("现在全县有多少家海藻加工企业？");
	}

	@Test
	void putsAYearInThePlaceOfAYear() {
		assertThat(VOLUME.ask("那2018年呢？")).isEqualTo("宁波2018年的技术交易额是多少？");
	}

	@Test
	void putsAnotherSubjectInFront() {
		assertThat(COMPANIES.ask("杭州呢？")).isEqualTo("杭州有多少家高新技术企业？");
	}

	@Test
	void putsAThingInThePlaceOfAnotherOfItsSort() {
		assertThat(Talk.after("柴油车每百公里油费多少？", "约230元。").ask("那电动车呢？")).isEqualTo("电动车每百公里油费多少？");
		assertThat(Talk.after("一期工程什么时候开始？", "2019年3月。").ask("那三期呢？")).isEqualTo("三期工程什么时候开始？");
	}

	@Test
	void asksWhyOfTheEarlierQuestion() {
		assertThat(COMPANIES.ask("为什么？")).isEqualTo("为什么（宁波有高新技术企业）？");
	}

	@Test
	void leavesAWholeQuestionAlone() {
		assertThat(COMPANIES.ask("2018年的国际机器人奥林匹克竞赛在哪里开幕？")).isEqualTo("2018年的国际机器人奥林匹克竞赛在哪里开幕？");
	}

	@Test
	void leavesThanksAlone() {
		assertThat(COMPANIES.ask("谢谢！")).isEqualTo("谢谢！");
	}

	@Test
	void takesAnEnglishYearAfterAChineseQuestion() {
		assertThat(SEAWEED.ask("and in 2020?")).isEqualTo("2020年全县有多少家海藻加工企业？");
	}

	@Test
	void asksWhoSaidWhatWasAnswered() {
		Talk talk = Talk.after("宁波将如何发展？", "宁波将全面激发创新核心动力。[1]");
		assertThat(talk.ask("谁说的？")).isEqualTo("谁说的（宁波将全面激发创新核心动力）？");
	}

	@Test
	void addsTheAnswerForAPerson() {
		Talk talk = Talk.after("谁研发了这项技术？", "李泽湘教授研发了这项技术。");
		assertThat(talk.ask("他是哪里人？")).contains("他是哪里人").contains("李泽湘");
	}

	@Test
	void takesAChineseYearAfterAnEnglishQuestion() {
		Talk talk = Talk.after("How many patents did Ningbo have in 1986?", "7");
		assertThat(talk.ask("那2018年呢？")).isEqualTo("How many patents did Ningbo have in 2018?");
	}

	@Test
	void putsAYearInThePlaceOfAYearInOtherLanguages() {
		Talk talk = Talk.after("¿Cuántas patentes tenía Ningbo en 1986?", "7");
		assertThat(talk.ask("¿y en 2018?")).isEqualTo("¿Cuántas patentes tenía Ningbo en 2018?");
	}

	@Test
	void leavesASearchForWordsAlone() {
		assertThat(COMPANIES.ask("海藻加工")).isEqualTo("海藻加工");
	}

	@Test
	void followsOnAFollowUpAsItWasTyped() {
		assertThat(VOLUME.then("那2018年呢？", "1.374亿元。").ask("杭州呢？")).isEqualTo("杭州2018年的技术交易额是多少？");
	}

}
