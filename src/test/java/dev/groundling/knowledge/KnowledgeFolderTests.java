package dev.groundling.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.groundling.knowledge.Articles.Unreadable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class KnowledgeFolderTests {

	private static final String SECRET = "Secrets\n\nThe password is swordfish.\n";

	@TempDir
	private Path machine;

	private Path folder;

	@BeforeEach
	void writeFiles() throws IOException {
		this.folder = Files.createDirectory(this.machine.resolve("knowledge"));
		Files.writeString(this.machine.resolve("secret.txt"), SECRET);
		Files.createDirectory(this.machine.resolve("private"));
		Files.writeString(this.machine.resolve("private/secret.txt"), SECRET);
	}

	@Test
	void refusesALinkToAFileOutside() throws IOException {
		Files.createSymbolicLink(this.folder.resolve("link.txt"), this.machine.resolve("secret.txt"));
		assertThat(read().articles()).isEmpty();
		assertThat(read().unreadable()).extracting(Unreadable::problem)
			.containsExactly("link.txt can't be used: it is a link that leads out of the knowledge folder. "
					+ "Copy what it points to into the folder instead.");
	}

	@Test
	void refusesALinkToAFolderOutside() throws IOException {
		Files.createSymbolicLink(this.folder.resolve("link"), this.machine.resolve("private"));
		assertThat(read().articles()).isEmpty();
		assertThat(read().unreadable()).extracting(Unreadable::source).containsExactly("link");
	}

	@Test
	void refusesALinkThatLeadsNowhere() throws IOException {
		Files.createSymbolicLink(this.folder.resolve("link.txt"), this.folder.resolve("gone.txt"));
		assertThat(read().unreadable()).extracting(Unreadable::problem)
			.containsExactly("link.txt can't be used: it is a link that leads nowhere. Mend it or delete it.");
	}

	// Kubernetes mounts files so: visible links to files in a hidden folder.
	@Test
	void followsALinkInside() throws IOException {
		Files.createDirectory(this.folder.resolve("..data"));
		Files.writeString(this.folder.resolve("..data/tram.txt"), "Trams\n\nThe tram left at 6:12.\n");
		Files.createSymbolicLink(this.folder.resolve("tram.txt"), Path.of("..data/tram.txt"));
		assertThat(read().articles()).extracting(Article::source).containsExactly("tram.txt");
	}

	@Test
	void passesOverALinkToAFolderAbove() throws IOException {
		Files.writeString(this.folder.resolve("tram.txt"), "Trams\n\nThe tram left at 6:12.\n");
		Files.createSymbolicLink(this.folder.resolve("loop"), this.folder);
		assertThat(read().articles()).extracting(Article::source).containsExactly("tram.txt");
		assertThat(read().unreadable()).isEmpty();
	}

	@Test
	void mayItselfBeALink() throws IOException {
		Files.writeString(this.folder.resolve("tram.txt"), "Trams\n\nThe tram left at 6:12.\n");
		Path link = Files.createSymbolicLink(this.machine.resolve("link"), this.folder);
		assertThat(read(link).articles()).hasSize(1);
	}

	@Test
	void passesOverAFileThatIsDeletedBeforeItIsRead() throws IOException {
		Path tram = Files.writeString(this.folder.resolve("tram.txt"), "Trams\n\nThe tram left at 6:12.\n");
		Files.writeString(this.folder.resolve("bus.txt"), "Buses\n\nThe bus left at 6:40.\n");
		KnowledgeFolder opened = folder(this.folder);
		Glance before = opened.look();
		Files.delete(tram);
		Contents contents = opened.read(before, Contents.NONE);
		assertThat(contents.articles()).extracting(Article::source).containsExactly("bus.txt");
		assertThat(contents.unreadable()).isEmpty();
	}

	@Test
	void saysWhichFolderIsMissing() {
		Path missing = this.machine.resolve("missing");
		assertThatExceptionOfType(KnowledgeFolderMissing.class).isThrownBy(() -> read(missing))
			.withMessage("The knowledge folder %s (setting groundling.knowledge.directory) does not exist.", missing);
	}

	@Test
	void saysThatAFileIsNoFolder() {
		Path file = this.machine.resolve("secret.txt");
		assertThatExceptionOfType(KnowledgeFolderMissing.class).isThrownBy(() -> read(file))
			.withMessageContaining("is a file, not a folder");
	}

	private Contents read() {
		return read(this.folder);
	}

	private Contents read(Path directory) {
		KnowledgeFolder folder = folder(directory);
		return folder.read(folder.look(), Contents.NONE);
	}

	private KnowledgeFolder folder(Path directory) {
		return new KnowledgeFolder(new KnowledgeSettings(directory, DataSize.ofMegabytes(20)),
				new KeptVersions(this.machine.resolve("data")));
	}

}
