package dev.groundling.retrieval;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IndexSizeTests {

	@Test
	void countsOneInTheSingular() {
		assertThat(new IndexSize(1, 1).inWords()).isEqualTo("1 article, 1 passage");
	}

	@Test
	void countsAllElseInThePlural() {
		assertThat(new IndexSize(0, 14).inWords()).isEqualTo("0 articles, 14 passages");
	}

}
