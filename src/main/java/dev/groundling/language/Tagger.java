package dev.groundling.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/**
 * Divides English text into words and tells their parts of speech, with OpenNLP's maximum
 * entropy model of the English Web Treebank.
 */
final class Tagger {

	private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

	// As in the treebank: hyphens and possessive endings stand alone, "R&D" is one word.
	private static final Pattern TOKEN = Pattern.compile("\\d+(?:[.,:]\\d+)*|['’]s\\b|\\p{L}[\\p{L}\\p{M}\\p{Nd}]*"
			+ "(?:[&’'](?!s\\b)[\\p{L}\\p{Nd}]+)*|[\\p{L}\\p{Nd}]+|[^\\s\\p{Z}]");

	private static final POSModel TAGS = load();

	// A tagger keeps state while it tags and costs as much to make as a sentence costs to
	// tag. Requests run on virtual threads, too many for one each.
	private static final Queue<POSTaggerME> IDLE = new ConcurrentLinkedQueue<>();

	// Each token copies the tags before it, so that time grows with the square of the
	// tokens that are tagged at once. No sentence has as many.
	private static final int TOGETHER = 200;

	private Tagger() {
	}

	static List<Word> words(String text) {
		List<TextRange> ranges = new ArrayList<>();
		List<String> tokens = new ArrayList<>();
		Matcher matcher = TOKEN.matcher(text);
		while (matcher.find()) {
			ranges.add(new TextRange(matcher.start(), matcher.end()));
			tokens.add(matcher.group());
		}
		List<String> tags = tags(tokens);
		List<Word> words = new ArrayList<>();
		for (int i = 0; i < tokens.size(); i++) {
			String token = tokens.get(i);
			Word.Tag tag = Character.isDigit(token.charAt(0)) ? Word.Tag.NUMBER : Word.Tag.of(tags.get(i));
			words.add(new Word(token, ranges.get(i), tag, Lexicon.forms(token)));
		}
		return words;
	}

	private static List<String> tags(List<String> tokens) {
		POSTaggerME idle = IDLE.poll();
		POSTaggerME tagger = (idle != null) ? idle : new POSTaggerME(TAGS, POSTagFormat.UD);
		List<String> tags = new ArrayList<>();
		for (int from = 0; from < tokens.size(); from += TOGETHER) {
			List<String> run = tokens.subList(from, Math.min(from + TOGETHER, tokens.size()));
			tags.addAll(List.of(tagger.tag(run.toArray(String[]::new))));
		}
		IDLE.offer(tagger);
		return tags;
	}

	private static POSModel load() {
		try (InputStream stream = Tagger.class.getResourceAsStream(MODEL)) {
			if (stream == null) {
				throw new IOException(MODEL + " is not on the class path.");
			}
			return new POSModel(stream);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The part-of-speech model can't be read.", ex);
		}
	}

}
