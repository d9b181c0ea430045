/**
 * From a question asked in a chat to the messages that answer it.
 * <p>
 * {@code ChatAnswers} is the door. It goes on with the conversation of the place
 * ({@code Talks}), asks {@link dev.groundling.answer.QuestionAnswering}, and keeps what
 * the buttons below the answer will need ({@code GivenAnswers}). Meanwhile the asker sees
 * that something happens: {@code Typing} everywhere, and in private chats a draft that
 * grows by each sentence which has passed the check ({@code GrowingDraft}). A draft can
 * be stopped ({@code Generations}); a final message always takes its place.
 */
@NullMarked
package dev.groundling.telegram.answering;

import org.jspecify.annotations.NullMarked;
