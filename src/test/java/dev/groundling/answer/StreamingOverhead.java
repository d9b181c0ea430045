package dev.groundling.answer;

import java.util.ArrayList;
import java.util.List;

import dev.groundling.Groundling;
import dev.groundling.testing.ModelReply;
import dev.groundling.testing.ScriptedModel;
import dev.langchain4j.model.chat.ChatRequestOptions;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Benchmark of what checking a streamed answer costs: from the arrival of the word that
 * completes a sentence to its delta, and from the model's last word to the final answer.
 * Run it with a data folder as argument; it prints milliseconds.
 */
final class StreamingOverhead {

	private static final int WARM_UP = 100;

	private static final int ROUNDS = 300;

	private static final List<String[]> ASKED = List.of(
			new String[] { "How many patents did Ningbo have in 1986?", "In 1986, Ningbo had only 7 patents. [1]" },
			new String[] { "What did Ningbo apply for in 2018?",
					"In 1986, there were only 7 patents in Ningbo. [1] Ningbo is like a huge magnetic field. [1]" });

	private static volatile long lastWord;

	private StreamingOverhead() {
	}

	public static void main(String[] args) {
		try (ScriptedModel model = ScriptedModel.start();
				ConfigurableApplicationContext context = new SpringApplicationBuilder(Groundling.class)
					.web(WebApplicationType.NONE)
					.initializers((starting) -> ((GenericApplicationContext) starting)
						.addBeanFactoryPostProcessor((factory) -> factory.addBeanPostProcessor(new Timing())))
					.run("--groundling.data.directory=" + args[0], "--groundling.model.provider=openai",
							"--groundling.model.name=scripted", "--groundling.model.api-key=none",
							"--groundling.model.base-url=" + model.url() + "/v1", "--logging.level.root=warn")) {
			QuestionAnswering questions = context.getBean(QuestionAnswering.class);
			List<Double> sentence = new ArrayList<>();
			List<Double> end = new ArrayList<>();
			for (int i = 0; i < WARM_UP + ROUNDS; i++) {
				String[] asked = ASKED.get(i % ASKED.size());
				model.will(ModelReply.text(asked[1]), ModelReply.text(asked[1]));
				List<Double> deltas = new ArrayList<>();
				Answer answer = questions.answer(Question.of(asked[0]), new AnswerListener() {
					@Override
					public void delta(String text) {
						deltas.add((System.nanoTime() - lastWord) / 1e6);
					}
				});
				if (i >= WARM_UP && answer.degraded() == null) {
					end.add((System.nanoTime() - lastWord) / 1e6);
					sentence.addAll(deltas);
				}
				model.forget();
			}
			print("word that completes a sentence to its delta", sentence);
			print("last word to the final answer", end);
		}
	}

	private static void print(String name, List<Double> millis) {
		List<Double> sorted = millis.stream().sorted().toList();
		System.out.printf("%s: n %d, p50 %.1f ms, p99 %.1f ms%n", name, sorted.size(), sorted.get(sorted.size() / 2),
				sorted.get(sorted.size() * 99 / 100));
	}

	/** Notes when each word arrives from the client library. */
	private static final class Timing implements org.springframework.beans.factory.config.BeanPostProcessor {

		@Override
		public Object postProcessAfterInitialization(Object bean, String name) {
			return (bean instanceof StreamingChatModel model) ? new TimedModel(model) : bean;
		}

	}

	private record TimedModel(StreamingChatModel model) implements StreamingChatModel {

		@Override
		public void chat(ChatRequest request, ChatRequestOptions options, StreamingChatResponseHandler handler) {
			this.model.chat(request, options, new StreamingChatResponseHandler() {
				@Override
				public void onPartialResponse(PartialResponse partial, PartialResponseContext context) {
					lastWord = System.nanoTime();
					handler.onPartialResponse(partial, context);
				}

				@Override
				public void onCompleteResponse(ChatResponse response) {
					handler.onCompleteResponse(response);
				}

				@Override
				public void onError(Throwable error) {
					handler.onError(error);
				}
			});
		}

	}

}
