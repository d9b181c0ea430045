/**
 * Earlier turns of a conversation, and follow-up questions made standalone.
 * <p>
 * {@link dev.groundling.conversation.Conversations} is the door, and
 * {@link dev.groundling.conversation.Feedback} that for what people think of the answers.
 * Behind them, {@code ConversationStore} keeps the turns in an embedded database, bounded
 * in number, size and age ({@code Bounds}), and {@code FollowUps} rewrites a question
 * after the earlier turns by rules, without a model, in well under the time of an
 * embedding. Whoever rewrites otherwise is another {@code Rewriter}: with a model
 * configured, {@code GenerativeRewriter} asks it first. The model is shown the turns as
 * fenced data ({@code RewritingRequest}), its reply is bounded and stripped to the
 * question ({@code ShortReply}, {@code Rewording}), and {@code RewritingCheck} lets it
 * pass only if it keeps what the asker fixed and brings up no number and no name of its
 * own. In every other case the rules decide, so a model can be of no help but do no harm.
 * <p>
 * Remembering is never worth an answer: where the database fails, a question is answered
 * as if it were the first, and only who wants something of the database itself (to
 * forget, to give feedback) is told.
 * <p>
 * A question that has all it needs is left exactly as it is: a change of topic must not
 * drag the old one along. Otherwise one of these applies, the first that does:
 * <ul>
 * <li>{@code BareQuestions}: "why?", "since when?" ask anew about the earlier question.
 * <li>{@code Ellipsis}: "and in 2018?", "what about the small ones?" put a year, name or
 * adjective in the place of its counterpart there. The old one must be gone, as the
 * reader holds an answer to every year and name of a question.
 * <li>{@code Pronouns}: "it", "he", "that company" become what {@code Antecedents} finds
 * in the earlier turn: what was answered to "who" and "which" before what was asked
 * about. "It" is never someone whom the conversation has shown to be a person
 * ({@code KnownPersons}).
 * <li>Where none is sure, the subject of the earlier turn is added in parentheses, so
 * that the place in the article is found all the same.
 * </ul>
 * What refers to what is chosen by recency, number, kind and part in the sentence, after
 * S. Lappin and H. J. Leass, "An Algorithm for Pronominal Anaphora Resolution",
 * Computational Linguistics 20(4), 1994. Chinese and other languages get the few rules
 * that need no grammar ({@code ForeignFollowUps}).
 */
@ApplicationModule(allowedDependencies = { "language" })
@NullMarked
package dev.groundling.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
