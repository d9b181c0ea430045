package dev.groundling.telegram.message;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlTextTests {

	@Test
	void escapesWhatCouldBeTakenForATag() {
		HtmlText text = HtmlText.plain("<b>1 < 2 & 3 > 2</b>");
		assertThat(text.html()).isEqualTo("&lt;b&gt;1 &lt; 2 &amp; 3 &gt; 2&lt;/b&gt;");
		assertThat(text.plain()).isEqualTo("<b>1 < 2 & 3 > 2</b>");
	}

	@Test
	void nestsFormattingInTheOrderItWasGiven() {
		HtmlText text = HtmlText.plain("only ").plus(HtmlText.plain("7").bold()).plus(" patents").quoted();
		assertThat(text.html()).isEqualTo("<blockquote expandable>only <b>7</b> patents</blockquote>");
	}

	@Test
	void linksToPages() {
		assertThat(HtmlText.plain("there").link("https://example.org/?a=1&b=2").html())
			.isEqualTo("<a href=\"https://example.org/?a=1&amp;b=2\">there</a>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "tg://user?id=1", "https://example.org/\"onclick=", "ftp://x.org",
			"https://exa mple.org", "//example.org", "" })
	void linksToNothingElse(String address) {
		assertThat(HtmlText.plain("there").link(address).html()).isEqualTo("there");
	}

	@Test
	void leavesOutWhatTelegramDoesNotShow() {
		assertThat(HtmlText.plain("a\u0000b\u001Bc\uD83D d\uDE00 e\u202Ef\tg\r\nh\u2028i").plain())
			.isEqualTo("abc d ef g\nh\ni");
	}

	@Test
	void keepsEmojiThatConsistOfSeveralCharacters() {
		assertThat(HtmlText.plain("👩‍👩‍👧 🇨🇳 ❤️").plain()).isEqualTo("👩‍👩‍👧 🇨🇳 ❤️");
	}

	@Test
	void formatsNothingWithinCode() {
		assertThat(HtmlText.plain("7").bold().code().html()).isEqualTo("<code>7</code>");
	}

	@Test
	void quotesNothingWithinAQuote() {
		HtmlText quote = HtmlText.plain("inner").quoted();
		assertThat(HtmlText.plain("outer ").plus(quote).quoted().html())
			.isEqualTo("<blockquote expandable>outer inner</blockquote>");
	}

	@Test
	void formatsNoEmptyText() {
		assertThat(HtmlText.plain("").bold().html()).isEmpty();
	}

	@Test
	void joinsWhatIsThere() {
		assertThat(HtmlText
			.join(", ", List.of(HtmlText.EMPTY, HtmlText.plain("a"), HtmlText.EMPTY, HtmlText.plain("b").italic()))
			.html()).isEqualTo("a, <i>b</i>");
	}

	@Test
	void cutsThroughFormattingByEndingIt() {
		HtmlText text = HtmlText.plain("one ").plus(HtmlText.plain("two three").bold());
		assertThat(text.part(0, 7).html()).isEqualTo("one <b>two</b>");
		assertThat(text.part(8, 13).html()).isEqualTo("<b>three</b>");
		assertThat(text.part(0, 4).html()).isEqualTo("one ");
	}

}
