package dev.groundling.retrieval;

/** What of a passage the embedding model is shown. */
final class EmbeddedText {

	private EmbeddedText() {
	}

	static String of(Passage passage) {
		return (passage.section() != null) ? passage.section() + "\n" + passage.text() : passage.text();
	}

}
