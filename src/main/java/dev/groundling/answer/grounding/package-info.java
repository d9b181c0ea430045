/**
 * Does a sentence follow from what it cites? Decided by rules that can be read and
 * repeated, with one embedding at most, while a generated answer is being written.
 * <p>
 * The idea: a sentence is a set of <b>anchors</b> (figures, dates, names, directions such
 * as "rose") in a <b>context</b> of other words. It is grounded when each anchor stands
 * in the evidence, when no other anchor of the same sort fits its context there better,
 * and when the words left over mostly stand there too. The first catches what is
 * invented, the second what is true of something else (a swapped year, subject or
 * speaker), the third what is added.
 * <p>
 * In this order, the cheapest first: {@code Narrowing} finds the few sentences that the
 * draft can rest on; {@code FigureCheck}, {@code NameCheck} and {@code Polarity} veto;
 * {@code Binding} compares contexts; {@code Aboutness} weighs the rest and asks the
 * embedding model only where the words alone leave it open.
 * <p>
 * The constants were chosen on {@code fitted-on.jsonl} of
 * {@code src/test/resources/eval/grounding} ({@code src/test/fitting/grounding.py} makes
 * it) with {@code eval --grounding}: those that caught most while at most 3 % of the true
 * sentences were rejected.
 * <p>
 * <b>Across languages</b> words can't be compared. What can be decides there
 * ({@code AcrossLanguages}): figures and dates in their normal form, names and codes in
 * Latin letters, Chinese names by their sound, negations and directions. A sentence
 * passes only if all of them agree with the passages and one of them isn't in the
 * question already; one without a figure or name is rejected, as there is nothing to tell
 * by: better no answer than one that was not checked. What passes gets a lower confidence
 * and a remark.
 * <p>
 * <b>What it can't see.</b> A pronoun in the sentence is taken on trust. Chinese is
 * compared by pairs of characters, without cosine.
 */
@NullMarked
package dev.groundling.answer.grounding;

import org.jspecify.annotations.NullMarked;
