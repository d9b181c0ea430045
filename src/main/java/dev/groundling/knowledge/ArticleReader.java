package dev.groundling.knowledge;

/**
 * Reads articles of one format. A further format is one more reader, entered in
 * {@code ArticleFormat} and {@code ArticleReaders}.
 */
public interface ArticleReader {

	/**
	 * Extracts the article from a file.
	 * @param content the bytes of the file
	 * @return what the file says
	 * @throws UnreadableArticle if the bytes are not of this format
	 */
	ArticleDraft read(byte[] content) throws UnreadableArticle;

}
