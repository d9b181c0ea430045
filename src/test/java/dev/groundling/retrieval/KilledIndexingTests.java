package dev.groundling.retrieval;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;

import dev.groundling.retrieval.IndexFolder.DirectoryOpener;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is left when the process is killed (SIGKILL) while it writes the index.
 */
@ExtendWith(OutputCaptureExtension.class)
class KilledIndexingTests {

	private static final int DOCUMENTS = 500;

	@TempDir
	private Path data;

	@Test
	void leavesTheIndexEmptyWhenItWasTheFirstTime(CapturedOutput output) throws Exception {
		killAfter("writing generation 0");
		assertThat(generations()).isEmpty();
		assertThat(output).doesNotContain("can't be used");
	}

	@Test
	void leavesOneWholeGenerationAndNoLock(CapturedOutput output) throws Exception {
		for (int round = 1; round <= 3; round++) {
			killAfter("writing generation " + 5 * round);
			assertThat(generations()).hasSize(1);
		}
		assertThat(output).doesNotContain("can't be used");
		assertIsClean();
	}

	private void killAfter(String line) throws Exception {
		Process writer = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-cp",
				System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
				Writer.class.getName(), this.data.resolve("index").toString())
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		BufferedReader output = writer.inputReader();
		String read = output.readLine();
		while (read != null && !read.equals(line)) {
			read = output.readLine();
		}
		writer.destroyForcibly().waitFor();
		assertThat(read).isEqualTo(line);
	}

	private Set<String> generations() {
		try (PassageIndex index = open(this.data.resolve("index"))) {
			return index.search((searcher) -> {
				ScoreDoc[] hits = searcher.search(new MatchAllDocsQuery(), 10 * DOCUMENTS).scoreDocs;
				assertThat(hits.length).isIn(0, DOCUMENTS);
				Set<String> generations = new TreeSet<>();
				for (ScoreDoc hit : hits) {
					generations.add(searcher.storedFields().document(hit.doc).get("generation"));
				}
				return generations;
			});
		}
	}

	private void assertIsClean() throws IOException {
		try (Directory directory = FSDirectory.open(this.data.resolve("index"));
				CheckIndex check = new CheckIndex(directory)) {
			assertThat(check.checkIndex().clean).isTrue();
		}
	}

	private static PassageIndex open(Path folder) {
		PassageIndex index = new PassageIndex(
				new IndexFolder(folder, "model", Clock.systemUTC(), DirectoryOpener.ON_DISK), WhenLocked.REFUSE);
		index.open();
		return index;
	}

	/** Writes one generation after the other until it is killed. */
	static final class Writer {

		private Writer() {
		}

		public static void main(String[] args) {
			PassageIndex index = open(Path.of(args[0]));
			for (int i = 0; i < 10_000; i++) {
				String generation = String.valueOf(i);
				index.change((writer) -> {
					writer.deleteAll();
					for (int number = 0; number < DOCUMENTS; number++) {
						if (number == DOCUMENTS / 2) {
							writer.flush();
							announce(generation);
						}
						Document document = new Document();
						document.add(new StringField("generation", generation, Store.YES));
						writer.addDocument(document);
					}
				});
			}
		}

		private static void announce(String generation) {
			System.out.println("writing generation " + generation);
		}

	}

}
