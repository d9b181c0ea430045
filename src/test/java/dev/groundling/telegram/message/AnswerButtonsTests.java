package dev.groundling.telegram.message;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerButtonsTests {

	private final AnswerButtons buttons = new AnswerButtons(Wording.ENGLISH);

	private final InlineKeyboardMarkup below = this.buttons.of(Answers.ID, true, List.of("And in 2018?"));

	@Test
	void showsWhichThumbWasGiven() {
		assertThat(labels(this.buttons.withThumb(this.below, true)))
			.containsExactly(List.of("Sources", "Why?", "✓ 👍", "👎"), List.of("And in 2018?"));
	}

	@Test
	void showsTheOtherThumbWhenTheUserThinksBetterOfIt() {
		InlineKeyboardMarkup up = this.buttons.withThumb(this.below, true);
		assertThat(labels(this.buttons.withThumb(up, false))).first()
			.isEqualTo(List.of("Sources", "Why?", "👍", "✓ 👎"));
	}

	@Test
	void doesTheSameAfterTheThumbAsBefore() {
		assertThat(data(this.buttons.withThumb(this.below, true))).isEqualTo(data(this.below));
	}

	@Test
	void sendsAlongWhatIsAskedFor() {
		assertThat(data(this.below)).containsExactly("s:" + Answers.ID, "w:" + Answers.ID, "+:" + Answers.ID,
				"-:" + Answers.ID, "q:" + Answers.ID + ":1");
	}

	@Test
	void showsAgainWhatIsKept() {
		assertThat(labels(this.buttons.again(5))).containsExactly(List.of("Show the answer"));
		assertThat(data(this.buttons.again(5))).containsExactly("again:5");
	}

	@Test
	void beginsAnew() {
		assertThat(labels(this.buttons.newConversation())).containsExactly(List.of("New conversation"));
	}

	private static List<List<String>> labels(InlineKeyboardMarkup markup) {
		return Answers.labels(new Bubble(HtmlText.EMPTY, markup));
	}

	private static List<String> data(InlineKeyboardMarkup markup) {
		return markup.getKeyboard().stream().flatMap(List::stream).map((button) -> button.getCallbackData()).toList();
	}

}
