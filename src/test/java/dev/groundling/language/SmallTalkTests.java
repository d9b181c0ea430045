package dev.groundling.language;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SmallTalkTests {

	@ParameterizedTest
	@ValueSource(strings = { "hi", "Hello!", "HEY", "  hi there :) ", "thanks", "Thank you!", "thank you so much 🙏",
			"who are you?", "What can you do?", "help", "Help!!!", "bye", "Hi, who are you?", "ok, thanks. bye", "你好",
			"你好！", "谢谢", "谢谢，再见", "你是谁？", "再见" })
	void repliesToSmallTalk(String message) {
		assertThat(reply(message)).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "hi, how many patents in 1986?", "Who are you talking about in the article?",
			"help desk hours", "How many thanks were given?", "what can you do with the logger?", "hi-tech", "high",
			"这是谁说的？", "谢谢他的人是谁？", "?", "", "🤖", "1986" })
	void takesNoQuestionForSmallTalk(String message) {
		assertThat(reply(message)).isEmpty();
	}

	@Test
	void greetsBackAndSaysWhatItIsAndWhatItKnows() {
		assertThat(reply("hi")).isEqualTo("Hello! I'm a bot that answers questions from the articles I was given, "
				+ "and from nothing else, with word-for-word quotes. Ask me about “Glass”, “Trams”, “Kilns”.");
	}

	@Test
	void repliesInChinese() {
		assertThat(reply("谢谢！")).isEqualTo("不客气！我是问答机器人，只根据收到的文章回答，并逐字引用原文。可以问我关于《Glass》《Trams》《Kilns》的问题。");
	}

	@Test
	void namesNothingWhereThereIsNoArticle() {
		assertThat(SmallTalk.reply("bye", List::of).orElseThrow()).startsWith("Goodbye! I'm a bot")
			.endsWith("word-for-word quotes.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "hi, how many patents in 1986?", "Hello! how many patents in 1986?",
			"hey how many patents in 1986?", "Hi! Hello, how many patents in 1986?" })
	void takesAGreetingOff(String message) {
		assertThat(SmallTalk.withoutGreeting(message)).isEqualTo("how many patents in 1986?");
	}

	@Test
	void takesAChineseGreetingOff() {
		assertThat(SmallTalk.withoutGreeting("你好，宁波有多少专利？")).isEqualTo("宁波有多少专利？");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Hello Kitty sales in 2018", "hi-tech firms", "hi", "history of the port", "how many?" })
	void leavesWhatIsNoGreetingAlone(String message) {
		assertThat(SmallTalk.withoutGreeting(message)).isEqualTo(message);
	}

	private static String reply(String message) {
		return SmallTalk.reply(message, () -> List.of("Glass", "Trams", "Kilns", "Floods")).orElse("");
	}

}
