package dev.groundling.knowledge.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import dev.groundling.knowledge.ArticleDraft;
import dev.groundling.knowledge.DraftFacts;
import dev.groundling.knowledge.UnreadableArticle;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * Reads PDF documents.
 */
public final class PdfText {

	private static final int MOST_CHARACTERS = 5_000_000;

	private static final int FEW_LETTERS = 20;

	private static final Pattern NO_TITLE = Pattern
		.compile("(?i)(?:microsoft \\w+ - .*|untitled.*|.*\\.(?:docx?|odt|pdf|tex|indd|html?)|\\W*)");

	private static final Pattern UNREADABLE = Pattern.compile("[\\uFFFD\\uE000-\\uF8FF]");

	private PdfText() {
	}

	/**
	 * Reads a document.
	 * @param content all its bytes
	 * @return what it says
	 * @throws IOException if it is damaged
	 * @throws UnreadableArticle if it needs a password, or has no text in it
	 */
	public static ArticleDraft read(byte[] content) throws IOException, UnreadableArticle {
		FontMappers.set(OneFont.INSTANCE);
		try (PDDocument document = Loader.loadPDF(content)) {
			List<Piece> pieces = new PieceStripper(MOST_CHARACTERS).pieces(document);
			checkText(pieces, document);
			List<Piece> text = new PageFurniture(heights(document)).removedFrom(pieces);
			String language = document.getDocumentCatalog().getLanguage();
			return new PdfLayout(text).draft().with(new DraftFacts(title(document), null, language, null));
		}
		catch (InvalidPasswordException ex) {
			throw new UnreadableArticle("it is protected by a password. Save it without one.");
		}
	}

	private static void checkText(List<Piece> pieces, PDDocument document) throws UnreadableArticle {
		long letters = pieces.stream()
			.flatMapToInt((piece) -> piece.text().codePoints())
			.filter(Character::isLetterOrDigit)
			.count();
		if (letters < FEW_LETTERS && pictures(document)) {
			throw new UnreadableArticle("there is no text in it, only pictures of pages: it needs OCR. "
					+ "Run it through a text recognition such as OCRmyPDF first.");
		}
		long unreadable = pieces.stream()
			.mapToLong((piece) -> UNREADABLE.matcher(piece.text()).results().count())
			.sum();
		if (unreadable > letters) {
			throw new UnreadableArticle("its fonts don't say which letters they draw. Export it again with another "
					+ "program, or run it through a text recognition such as OCRmyPDF.");
		}
	}

	private static boolean pictures(PDDocument document) {
		for (PDPage page : document.getPages()) {
			if (page.getResources() != null && page.getResources().getXObjectNames().iterator().hasNext()) {
				return true;
			}
		}
		return false;
	}

	private static List<Double> heights(PDDocument document) {
		List<Double> heights = new ArrayList<>();
		for (PDPage page : document.getPages()) {
			PDRectangle box = page.getCropBox();
			heights.add((double) ((page.getRotation() % 180 == 0) ? box.getHeight() : box.getWidth()));
		}
		return heights;
	}

	private static @Nullable String title(PDDocument document) {
		String title = document.getDocumentInformation().getTitle();
		return (title == null || NO_TITLE.matcher(title).matches()) ? null : title;
	}

	static double usualSize(List<Piece> pieces) {
		Map<Double, Integer> sizes = new HashMap<>();
		pieces.forEach((piece) -> sizes.merge(piece.size(), piece.text().length(), Integer::sum));
		return sizes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(10.0);
	}

	static Set<String> words(List<Piece> pieces) {
		Set<String> words = new HashSet<>();
		for (Piece piece : pieces) {
			words.addAll(List.of(piece.text().toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")));
		}
		return words;
	}

}
