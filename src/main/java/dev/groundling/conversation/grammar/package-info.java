/**
 * The grammar of short English questions, as far as follow-ups need it: what was said in
 * one turn ({@link dev.groundling.conversation.grammar.Utterance}) as noun phrases, times
 * and a frame of question word, auxiliary, subject and predicate, and which of its words
 * point out of it ({@link dev.groundling.conversation.grammar.Anaphors}).
 * <p>
 * The rules stand on the tags of {@code language}'s tagger, mended where that errs on
 * questions, and on WordNet's categories. They are shallow on purpose: a phrase is found
 * by the words around it, not by a parse tree, so that questions typed in small letters
 * or without a verb are read as well. Nothing here knows of turns or conversations.
 */
@NullMarked
package dev.groundling.conversation.grammar;

import org.jspecify.annotations.NullMarked;
