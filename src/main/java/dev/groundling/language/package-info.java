/**
 * Everything that differs by language: analysis, sentences, numbers and dates, phrases.
 * <p>
 * {@link dev.groundling.language.Language} is the door; one constant is one language, and
 * {@code OTHER} is read by the rules of Unicode alone. Only English and Chinese are read
 * closely. All offsets are UTF-16 indices into the text that was passed in, never into a
 * normalised copy, so that a quote can be cut out of an article word for word.
 * <p>
 * Sentences are proposed by ICU (Unicode Standard Annex #29) and corrected by short lists
 * of rules. ICU's own exceptions are not used: they lack "Dr." and "Ltd." and hold "Pro."
 * and "On.". In doubt a sentence stays whole, as a quote that is too long is still true.
 * <p>
 * English is read more closely: OpenNLP's part-of-speech tagger, trained on the English
 * Web Treebank, tells the words that carry meaning from those that don't, and WordNet
 * knows their dictionary forms, synonyms and kinds, so that a question finds sentences
 * that say the same in other words. Both run in process and give the same answer every
 * time. Numbers, names and the wording of questions are recognised by plain rules, which
 * can be read and tested.
 * <p>
 * Chinese is read as closely, into the same shapes: HanLP divides it into words, tells
 * their kinds and names, and knows synonyms and sounds ({@code ChineseDictionary}; own
 * rules would have to know what its dictionaries know). It is loaded with the first
 * Chinese text. Traditional characters are compared as simplified ones. What a question
 * asks is told by its wording ({@code ChineseQuestions}), and characters that sound like
 * the right ones are mended by the articles ({@code ChineseSpelling}).
 * <p>
 * {@code Figures} gives numbers and dates of English and Chinese texts in a normal form,
 * so that a number can be found again however it is written. It is a scanner rather than
 * a set of regular expressions, since what it reads comes from models and strangers.
 * <p>
 * The language of a text is told by its scripts and its commonest words (Lucene's
 * stop-word lists), not by letter statistics, which are unreliable for questions of five
 * misspelt words. In doubt it is English.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.groundling.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
