package dev.groundling.knowledge;

import java.util.List;

import org.commonmark.Extension;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown (CommonMark with tables), with optional front matter in YAML. The
 * extracted text is what a reader sees, without the marks.
 */
class MarkdownReader implements ArticleReader {

	// Deeper quotes and lists than any article has; keeps a hostile file from the stack.
	private static final int DEEPEST_NESTING = 100;

	private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(),
			YamlFrontMatterExtension.create());

	private final Parser parser = Parser.builder().extensions(EXTENSIONS).maxOpenBlockParsers(DEEPEST_NESTING).build();

	@Override
	public ArticleDraft read(byte[] content) throws UnreadableArticle {
		Node document = this.parser.parse(TextDecoding.decode(content));
		YamlFrontMatterVisitor matter = new YamlFrontMatterVisitor();
		document.accept(matter);
		FrontMatter declared = FrontMatter.of(matter.getData(), "at its top");
		MarkdownText text = new MarkdownText();
		document.accept(text);
		return text.draft().declaring(declared);
	}

}
