package dev.groundling.model;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The models in the order in which they are asked.
 *
 * @param inOrder at least one
 */
record ServedModels(List<ServedModel> inOrder) {

	/** The one that is likely to write the next answer, as far as is known. */
	String serving() {
		Predicate<ServedModel> awake = (model) -> !model.isResting();
		return this.inOrder.stream()
			.filter(awake.and((model) -> model.trouble() == null))
			.findFirst()
			.or(() -> this.inOrder.stream().filter(awake).findFirst())
			.map((model) -> model.choice().id())
			.orElse("none");
	}

	/** Who writes answers and who stands in, in a sentence. */
	String described() {
		String first = "Answers are written by " + this.inOrder.getFirst().choice().described();
		return (this.inOrder.size() == 1) ? first + "."
				: this.inOrder.stream()
					.skip(1)
					.map((model) -> model.choice().described())
					.collect(Collectors.joining(", then ", first + "; falls back to ", "."));
	}

}
