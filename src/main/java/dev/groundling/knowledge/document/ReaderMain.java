package dev.groundling.knowledge.document;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import dev.groundling.knowledge.UnreadableArticle;
import org.jspecify.annotations.Nullable;

/**
 * Where the process that reads documents begins.
 */
public final class ReaderMain {

	private static final Set<String> REMOTE = Set.of("http", "https", "ftp", "jar:http", "mailto");

	private ReaderMain() {
	}

	/**
	 * Reads documents from standard input and answers on standard output, until there are
	 * no more.
	 * @param args none
	 * @throws IOException if the program that wants them read is gone
	 */
	public static void main(String[] args) throws IOException {
		// A library that prints must not get between the answers.
		System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
		URL.setURLStreamHandlerFactory((protocol) -> REMOTE.contains(protocol) ? new NoConnection() : null);
		DataInputStream documents = new DataInputStream(
				new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
		DataOutputStream answers = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
		while (true) {
			byte[] document = next(documents);
			if (document == null) {
				return;
			}
			byte[] answer = answer(document).toJson();
			answers.writeInt(answer.length);
			answers.write(answer);
			answers.flush();
		}
	}

	private static byte @Nullable [] next(DataInputStream documents) throws IOException {
		try {
			byte[] document = new byte[documents.readInt()];
			documents.readFully(document);
			return document;
		}
		catch (EOFException ex) {
			return null;
		}
	}

	// Whatever a damaged document does to a parser, it is the document's fault, and the
	// parsers throw what they like. Running out of memory ends the process.
	private static ReaderAnswer answer(byte[] document) {
		try {
			return new ReaderAnswer(DocumentText.read(document), null);
		}
		catch (UnreadableArticle ex) {
			return new ReaderAnswer(null, ex.getMessage());
		}
		catch (StackOverflowError ex) {
			return new ReaderAnswer(null, "its parts are nested too deep. Save it as text.");
		}
		catch (IOException | RuntimeException ex) {
			return new ReaderAnswer(null, Refusals.of(ex).getMessage());
		}
	}

	/** Keeps documents from fetching anything. */
	private static final class NoConnection extends URLStreamHandler {

		@Override
		protected URLConnection openConnection(URL address) throws IOException {
			throw new IOException("Nothing is fetched for a document.");
		}

	}

}
