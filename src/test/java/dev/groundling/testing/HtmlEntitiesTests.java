package dev.groundling.testing;

import dev.groundling.testing.FakeMessage.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Telegram's own examples of what its HTML is and isn't. */
class HtmlEntitiesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "🏟 🏟&lt;<abac>|Unsupported start tag \"abac\" at byte offset 13",
					"🏟 🏟&lt;<i   =aba>|Empty attribute name in the tag \"i\" at byte offset 13",
					"🏟 🏟&lt;<i    aba>|Can't find end tag corresponding to start tag \"i\"",
					"🏟 🏟&lt;<b></b></i>|Unexpected end tag at byte offset 20",
					"🏟 🏟&lt;<i>a</i   |Unclosed end tag at byte offset 17",
					"🏟 🏟&lt;<i>a</em   >|Unmatched end tag at byte offset 17, expected \"</i>\", found \"</em>\"",
					"a <b|Unclosed start tag at byte offset 2" })
	void complainsAsTelegramDoes(String html, String complaint) {
		assertThatExceptionOfType(RefusedCall.class).isThrownBy(() -> HtmlEntities.parse(html))
			.withMessage("Bad Request: can't parse entities: " + complaint);
	}

	@Test
	void knowsFourNamedEntitiesAndTheNumericOnes() {
		assertThat(HtmlEntities.parse("&ge;&lt;&gt;&amp;&quot;&laquo;&#65;&#x1F600; & b").text())
			.isEqualTo("&ge;<>&\"&laquo;A😀 & b");
	}

	@Test
	void countsOffsetsInUtf16Units() {
		assertThat(HtmlEntities.parse("🏟 <i>🏟</i>").entities()).containsExactly(new Entity("italic", 3, 2, ""));
	}

	@Test
	void readsLinksCodeAndQuotes() {
		FormattedText read = HtmlEntities
			.parse("<a href=\"https://example.org/?a=1&amp;b\">x</a><pre><code class=\"language-java\">y</code></pre>"
					+ "<blockquote expandable><b>z</b></blockquote><a href='nowhere'>w</a>");
		assertThat(read.entities()).extracting(Entity::type)
			.containsExactly("text_link", "pre", "code", "expandable_blockquote", "bold");
		assertThat(read.lost()).isEmpty();
	}

	@Test
	void noticesFormattingThatTelegramDrops() {
		assertThat(HtmlEntities.parse("<code>a <b>b</b></code>").lost()).containsExactly("bold within code");
		assertThat(HtmlEntities.parse("<blockquote>a <blockquote>b</blockquote></blockquote>").lost())
			.containsExactly("blockquote within blockquote");
	}

	@Test
	void stripsWhiteSpaceAroundTheText() {
		FormattedText read = HtmlEntities.parse("\n <b> a </b>\n");
		assertThat(read.text()).isEqualTo("a");
		assertThat(read.entities()).containsExactly(new Entity("bold", 0, 1, ""));
	}

}
