package dev.groundling;

import java.util.Set;

import dev.groundling.answer.Answer;
import dev.groundling.answer.AnswerListener;
import dev.groundling.answer.Question;
import dev.groundling.answer.QuestionAnswering;
import dev.groundling.conversation.Conversations;
import dev.groundling.language.Reading;
import dev.groundling.retrieval.Retriever;
import dev.langchain4j.model.chat.StreamingChatModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.metrics.StartupStep;

/**
 * Spares the first question what only a first one costs.
 * <p>
 * The tagger and WordNet are loaded beside Spring, where the second core has little to
 * do, and before the program is ready it answers a question of its own, which takes the
 * whole road. Measured on two busy cores, medians of two to four starts: without either
 * the program is ready after 5.9 s, and a question asked at that moment takes 1.3 s. With
 * the former alone it is 5.6 s and 0.8 s, with both 6.0 s and 0.3 s, so that the first
 * answer is there soonest. Asking in the background after the program is ready gains such
 * a question nothing (5.7 s and 0.95 s). The port is open meanwhile: who doesn't wait for
 * readiness doesn't wait for this either.
 */
final class WarmUp implements ApplicationListener<ApplicationStartedEvent> {

	/** The name of the step in Spring's record of the start. */
	static final String STEP = "groundling.warm-up";

	private static final String QUESTION = "How many people came to the city in 1986?";

	private static final Logger log = LoggerFactory.getLogger(WarmUp.class);

	private WarmUp() {
	}

	/**
	 * Has a program warmed up while it starts.
	 * @param application the program, not started yet
	 */
	static void of(SpringApplication application) {
		loadLanguage();
		application.addListeners(new WarmUp());
	}

	/** Begins to load what reading English takes, and doesn't wait for it. */
	static void loadLanguage() {
		Thread.ofPlatform().daemon().name("language").start(() -> Reading.of(QUESTION));
	}

	@Override
	public void onApplicationEvent(ApplicationStartedEvent started) {
		ConfigurableApplicationContext context = started.getApplicationContext();
		StartupStep step = context.getApplicationStartup().start(STEP);
		try {
			ask(context);
		}
		// Whatever is wrong with this question, others may still be answered.
		catch (RuntimeException ex) {
			log.warn("The first question will take longer, since warming up failed ({}).", ex.toString());
			log.debug("Why warming up failed.", ex);
		}
		finally {
			step.end();
		}
	}

	// Not of a model that writes answers: that costs time, and with most of them money.
	private static void ask(ApplicationContext context) {
		if (context.getBeanProvider(StreamingChatModel.class).stream().findAny().isPresent()) {
			context.getBean(Retriever.class).find(QUESTION, Set.of());
			return;
		}
		Answer answer = context.getBean(QuestionAnswering.class).answer(Question.of(QUESTION), AnswerListener.NONE);
		context.getBean(Conversations.class).forget(answer.conversationId());
	}

}
