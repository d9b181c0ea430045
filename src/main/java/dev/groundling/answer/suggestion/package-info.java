/**
 * Makes questions from the sentences of an article, by rules.
 * <p>
 * A sentence is read as far as plain rules can be sure of: what stands before its verb,
 * the verb, and what stands after it ({@code Clause}). Each maker knows one sort of fact
 * (a year, a number, a role) and one way to ask for it. A sentence that isn't understood
 * gives no question: a question that reads badly costs more trust than a missing one.
 * <p>
 * Whether the articles answer a question isn't decided here; the package above asks it as
 * anyone would and keeps only what is answered by the sentence the question came from.
 */
@NullMarked
package dev.groundling.answer.suggestion;

import org.jspecify.annotations.NullMarked;
