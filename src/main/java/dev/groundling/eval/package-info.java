/**
 * Scores the service on questions whose answers are known, and compares the score with a
 * baseline.
 * <p>
 * {@link dev.groundling.eval.Evaluation} asks over the same door as every surface, one
 * question after the other, and looks at nothing that a user couldn't see. A
 * {@code Judge} reads the answer's text alone, without citation markers, for a quote
 * can't make a wrong text right. It compares whole tokens of folded text
 * ({@code FoldedText}), since "7" stands in "137.4" too, and it is a set of rules rather
 * than a model, so that two runs on the same answers agree.
 * <p>
 * A refusal is an answer like any other: {@code Verdict} tells what was missed from what
 * was rightly refused, and what was said wrongly from what was invented. Retrieval is
 * measured apart from the answers, by the passages that hold the evidence
 * ({@code Evidence}), because a wrong answer has another cure when its passage was found.
 * <p>
 * Sets are small, so every figure is an {@code Estimate} with a 95 % interval: Wilson's
 * for proportions, a bootstrap with fixed random numbers for the rest. A
 * {@link dev.groundling.eval.Comparison} calls a figure fallen only when it lies outside
 * the interval of its baseline; times are shown but never judged, as they belong to the
 * machine. Beside the time of an answer stands that of embedding its question, the part
 * that can't be saved.
 * <p>
 * {@code GroundingEvaluation} measures the check of generated answers apart from any
 * model, on sentences of which it is known whether their passages support them.
 * <p>
 * The measuring is pure ({@code Measures}, {@code Calibration}, {@code Bootstrap}); what
 * it needs of the service is one small interface ({@code Examinee}). A new measure is a
 * few lines in {@code Measures}.
 */
@ApplicationModule(allowedDependencies = { "answer", "conversation", "knowledge", "language", "retrieval" })
@NullMarked
package dev.groundling.eval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
