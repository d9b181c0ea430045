package dev.groundling;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.groundling.testing.GroundlingProcess;
import dev.groundling.testing.GroundlingProcess.Ended;
import dev.groundling.testing.PdfFile;
import dev.groundling.testing.WordFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The packaged program with documents in its folder: the process that reads them has to
 * find its way into the program's file.
 */
class DocumentsIT {

	@TempDir
	private Path folder;

	private Path articles;

	@BeforeEach
	void writeDocuments() throws Exception {
		this.articles = Files.createDirectory(this.folder.resolve("articles"));
		Files.write(this.articles.resolve("heron manual.pdf"),
				new PdfFile().heading(20, "The Heron 3 logger")
					.paragraph("The Heron 3 and the Heron 3 Pro are loggers that measure fine dust.")
					.heading(14, "Specifications")
					.table(List.of(List.of("Item", "Heron 3", "Heron 3 Pro"), List.of("Weight", "142 g", "168 g"),
							List.of("Battery capacity", "2,400 mAh", "3,600 mAh")))
					.bytes());
		Files.write(this.articles.resolve("Fähre.docx"),
				new WordFile().style("Title", "The ferry to Corran")
					.paragraph("The ferry to Corran sails every night but Sunday.")
					.table(List.of(List.of("Ticket", "Adult", "Child"), List.of("Berth", "48 crowns", "24 crowns"),
							List.of("Seat", "21 crowns", "11 crowns")))
					.bytes());
		Files.write(this.articles.resolve("scan.pdf"), new PdfFile().picture().bytes());
	}

	@Test
	void answersFromACellOfATableOfAPdf() throws Exception {
		assertAnswer("What is the weight of the Heron 3 Pro?", "168 g", "Weight – Heron 3: 142 g; Heron 3 Pro: 168 g.");
	}

	@Test
	void answersFromACellOfATableOfAWordDocument() throws Exception {
		assertAnswer("How much is a berth for a child?", "24 crowns", "Berth – Adult: 48 crowns; Child: 24 crowns.");
	}

	private void assertAnswer(String question, String span, String quote) throws Exception {
		Ended ended = GroundlingProcess
			.start(this.folder, "ask", "--json", question, "--groundling.knowledge.directory=" + this.articles)
			.awaitEnd();
		assertThat(ended.exitCode()).as(ended.error()).isZero();
		JsonNode answer = JsonMapper.shared().readTree(ended.output());
		assertThat(answer.at("/citations/0/quote").asString()).isEqualTo(quote);
		assertThat(answer.at("/text").asString()).contains(span);
	}

}
