package dev.groundling.telegram.message;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundling.Groundling;
import dev.groundling.answer.Answer;
import dev.groundling.answer.AnswerListener;
import dev.groundling.answer.Question;
import dev.groundling.answer.QuestionAnswering;
import dev.groundling.answer.SuggestedQuestions;
import dev.groundling.knowledge.Articles;
import dev.groundling.retrieval.RankedPassage;
import dev.groundling.telegram.message.HelpMessage.Situation;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/**
 * Makes the README's pictures of the bot from answers to real questions, with headless
 * Chromium:
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp target/test-classes:target/classes:$(cat target/classpath) \
 *     dev.groundling.telegram.message.ChatPictures src/docs
 * </pre>
 */
final class ChatPictures {

	private static final Pattern TITLE = Pattern.compile("<title>(\\d+)</title>");

	private static final int WIDTH = 460;

	private static final AnswerMessage ENGLISH = new AnswerMessage(Wording.ENGLISH, 1);

	private final ConfigurableApplicationContext context;

	private final List<RankedPassage> found = new ArrayList<>();

	private ChatPictures(ConfigurableApplicationContext context) {
		this.context = context;
	}

	public static void main(String[] args) throws IOException, InterruptedException {
		Path folder = Path.of(args[0]);
		try (var context = new SpringApplicationBuilder(Groundling.class).run("--server.port=0",
				"--groundling.data.directory=target/test-data/pictures", "--logging.level.root=WARN")) {
			ChatPictures pictures = new ChatPictures(context);
			pictures.awaitSuggestions();
			take(pictures.answers(), folder.resolve("telegram-answer.png"));
			take(pictures.refusal(), folder.resolve("telegram-refusal.png"));
			take(pictures.sources(), folder.resolve("telegram-sources.png"));
			take(pictures.why(), folder.resolve("telegram-why.png"));
			take(pictures.chinese(), folder.resolve("telegram-chinese.png"));
		}
	}

	private void awaitSuggestions() {
		AtomicInteger before = new AtomicInteger();
		Awaitility.await().atMost(Duration.ofMinutes(5)).pollInterval(Duration.ofSeconds(5)).until(() -> {
			int now = suggested().toBeginWith(100).size();
			return now > 0 && before.getAndSet(now) == now;
		});
	}

	private ChatPage answers() {
		Answer first = ask("How many patents did Ningbo have in 1986?", null);
		Answer second = ask("Who developed the water-treatment “black technology”?", first.conversationId());
		return new ChatPage().user("/start")
			.bot(new StartMessage(Wording.ENGLISH).of(titles(), suggested().toBeginWith(3)), null)
			.user(first.question())
			.bot(ENGLISH.of(first, suggested().toGoOnWith(first, 3)), first.question())
			.user(second.question())
			.bot(ENGLISH.of(second, List.of()), second.question());
	}

	private ChatPage refusal() {
		Answer answer = ask("How many patents did Ningbo have in 1996?", null);
		return new ChatPage().user(answer.question())
			.bot(ENGLISH.of(answer, suggested().nearTo(answer.standaloneQuestion(), 3)), answer.question());
	}

	private ChatPage sources() {
		Answer answer = ask("How many patents did Ningbo have in 1986?", null);
		List<Bubble> bubbles = ENGLISH.of(answer, List.of());
		InlineKeyboardMarkup buttons = Objects.requireNonNull(bubbles.getLast().buttons());
		Bubble rated = new Bubble(bubbles.getLast().text(),
				new AnswerButtons(Wording.ENGLISH).withThumb(buttons, true));
		return new ChatPage().user(answer.question())
			.bot(List.of(rated), answer.question())
			.bot(new SourcesMessage(Wording.ENGLISH).of(answer,
					this.found.stream().map(RankedPassage::passage).toList()), null);
	}

	private ChatPage why() {
		Answer answer = ask("How many patents did Ningbo have in 1986?", null);
		return new ChatPage().user(answer.question())
			.bot(ENGLISH.of(answer, List.of()), answer.question())
			.bot(new WhyMessage(Wording.ENGLISH).of(answer, this.found), null);
	}

	private ChatPage chinese() {
		Answer answer = ask("How many patents did Ningbo have in 1986?", null);
		return new ChatPage().user("/start")
			.bot(new StartMessage(Wording.CHINESE).of(titles(), suggested().toBeginWith(3)), null)
			.user("/help")
			.bot(new HelpMessage(Wording.CHINESE)
				.of(new Situation(false, false, true, false, "groundling_bot", ".txt, .md")), null)
			.user(answer.question())
			.bot(new AnswerMessage(Wording.CHINESE, 1).of(answer, List.of()), answer.question());
	}

	private List<String> titles() {
		return this.context.getBean(Articles.class).all().stream().map((article) -> article.title()).toList();
	}

	private SuggestedQuestions suggested() {
		return this.context.getBean(SuggestedQuestions.class);
	}

	private Answer ask(String question, @Nullable String conversation) {
		this.found.clear();
		return this.context.getBean(QuestionAnswering.class)
			.answer(new Question(question, conversation, Set.of(), List.of()), new AnswerListener() {
				@Override
				public void passages(List<RankedPassage> passages) {
					ChatPictures.this.found.addAll(passages);
				}
			});
	}

	private static void take(ChatPage page, Path picture) throws IOException, InterruptedException {
		Path html = Path.of("target", picture.getFileName() + ".html").toAbsolutePath();
		Files.writeString(html, page.html());
		Matcher height = TITLE.matcher(chromium(html, "--window-size=" + WIDTH + ",200", "--dump-dom"));
		if (!height.find()) {
			throw new IllegalStateException("The height of " + html + " can't be told.");
		}
		chromium(html, "--window-size=" + WIDTH + "," + height.group(1), "--force-device-scale-factor=1.4",
				"--hide-scrollbars", "--screenshot=" + picture.toAbsolutePath());
	}

	private static String chromium(Path html, String... options) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("chromium", "--headless", "--no-sandbox", "--disable-gpu"));
		command.addAll(Arrays.asList(options));
		command.add(html.toUri().toString());
		Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (process.waitFor() != 0) {
			throw new IllegalStateException("Chromium failed: " + command);
		}
		return printed;
	}

}
