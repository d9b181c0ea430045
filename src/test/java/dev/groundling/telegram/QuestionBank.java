package dev.groundling.telegram;

import java.util.List;

import dev.groundling.testing.FakeMessage;
import dev.groundling.testing.FakeUser;

/** Questions about the bundled article, and how to know their answers. */
final class QuestionBank {

	private static final List<Entry> ENTRIES = List.of(
			new Entry("How many patents did Ningbo have in 1986?", "7 patents"),
			new Entry("Who is the general manager of Zhejiang DTCT Data&Technology?", "Tan Xiaogan"),
			new Entry("When did Ningbo start its reform of the science and technology system?", "1985"),
			new Entry("How many makers does the article count in Ningbo?", "11,000"),
			new Entry("What was the technical transaction volume in 1987?", "3.797 million"),
			new Entry("How many recognized high-tech enterprises does Ningbo have?", "2,256"),
			new Entry("Where did the IRO International Robot Olympics Competition of 2018 kick off?", "Cixi"));

	private QuestionBank() {
	}

	/** Has a user ask one of the questions. */
	static Asked ask(FakeUser user, int number) {
		Entry entry = ENTRIES.get(number % ENTRIES.size());
		return new Asked(user.says(entry.question()), entry.answer());
	}

	private record Entry(String question, String answer) {
	}

	/**
	 * A question that was asked.
	 *
	 * @param message the question
	 * @param answer what a right answer contains
	 */
	record Asked(FakeMessage message, String answer) {

		/** The replies that answer it. */
		List<FakeMessage> answers() {
			return this.message.replies().stream().filter((reply) -> reply.text().contains(this.answer)).toList();
		}

		boolean isAnswered() {
			return !answers().isEmpty();
		}

		/** The replies that offer an answer which may have been seen already. */
		List<FakeMessage> offers() {
			return this.message.replies()
				.stream()
				.filter((reply) -> reply.buttons().contains("Show the answer"))
				.toList();
		}

	}

}
