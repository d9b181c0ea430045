package dev.groundling.knowledge.document;

import java.time.Duration;
import java.util.Arrays;

import dev.groundling.knowledge.UnreadableArticle;
import dev.groundling.testing.PdfFile;
import dev.groundling.testing.ZipFile;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class IsolatedReaderTests {

	private static final byte[] WORD = ZipFile.word("<w:p><w:r><w:t>The tram left at 6:12.</w:t></w:r></w:p>");

	@Test
	void startsNothingBeforeADocumentComes() {
		assertThat(reader(30, 256).busy()).isFalse();
	}

	@Test
	void readsSeveralDocumentsInOneProcess() throws Exception {
		IsolatedReader reader = reader(30, 256);
		assertThat(reader.read(WORD).text()).isEqualTo("The tram left at 6:12.");
		assertThat(reader.busy()).isTrue();
		byte[] pdf = new PdfFile().paragraph("The ferry left at 7:30.").bytes();
		assertThat(reader.read(pdf).text()).isEqualTo("The ferry left at 7:30.");
	}

	@Test
	void saysWhatIsWrongAndReadsTheNextOne() throws Exception {
		IsolatedReader reader = reader(30, 256);
		assertRefused(reader, Arrays.copyOf(WORD, WORD.length / 2), "it is damaged, or not complete.");
		assertThat(reader.read(WORD).text()).isEqualTo("The tram left at 6:12.");
	}

	// The parser reads the whole part into memory before the first word comes.
	@Test
	void outlivesADocumentThatNeedsMoreMemoryThanThereIs() throws Exception {
		IsolatedReader reader = reader(60, 64);
		byte[] bomb = ZipFile.word("<w:p><w:r><w:t>" + "a".repeat(150_000_000) + "</w:t></w:r></w:p>");
		assertRefused(reader, bomb, "reading it takes more than 64MB of memory.");
		assertThat(reader.read(WORD).text()).isEqualTo("The tram left at 6:12.");
	}

	// No process gets anything done in a millisecond.
	@Test
	void killsAProcessThatTakesTooLong() {
		IsolatedReader reader = new IsolatedReader(new DocumentLimits(Duration.ofMillis(1), DataSize.ofMegabytes(64)));
		assertRefused(reader, WORD, "reading it took longer than");
		assertThat(reader.busy()).isFalse();
	}

	private static void assertRefused(IsolatedReader reader, byte[] document, String why) {
		assertThatExceptionOfType(UnreadableArticle.class).isThrownBy(() -> reader.read(document))
			.withMessageStartingWith(why);
	}

	private static IsolatedReader reader(int seconds, int megabytes) {
		return new IsolatedReader(new DocumentLimits(Duration.ofSeconds(seconds), DataSize.ofMegabytes(megabytes)));
	}

}
