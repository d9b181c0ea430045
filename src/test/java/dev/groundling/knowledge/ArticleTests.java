package dev.groundling.knowledge;

import java.util.List;

import dev.groundling.knowledge.Article.Block;
import dev.groundling.knowledge.Article.Block.Kind;
import dev.groundling.knowledge.Article.Section;
import dev.groundling.language.Language;
import dev.groundling.language.TextRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ArticleTests {

	@Test
	void refusesABlockBeyondTheText() {
		assertThatIllegalArgumentException().isThrownBy(() -> article("Words.", new TextRange(0, 7)))
			.withMessageContaining("must lie between 0 and 6");
	}

	@Test
	void refusesBlocksThatOverlap() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> article("Words.", new TextRange(0, 4), new TextRange(3, 6)))
			.withMessageContaining("must lie between 4 and 6");
	}

	@Test
	void refusesBlankText() {
		assertThatIllegalArgumentException().isThrownBy(() -> article(" ", new TextRange(0, 1)));
	}

	@Test
	void hasNoAddressUnlessOneIsGiven() {
		assertThat(article("Words.", new TextRange(0, 6)).url()).isNull();
	}

	private static Article article(String text, TextRange... ranges) {
		List<Block> blocks = List.of(ranges).stream().map((range) -> new Block(Kind.PARAGRAPH, range)).toList();
		return new Article("id", "Title", "id.txt", Language.ENGLISH, null, text, List.of(new Section(null, blocks)));
	}

}
