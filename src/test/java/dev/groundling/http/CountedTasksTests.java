package dev.groundling.http;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CountedTasksTests {

	private final Queue<Runnable> waiting = new ArrayDeque<>();

	@Test
	void countsATaskFromTheTimeItIsGivenUntilItIsDone() {
		CountedTasks tasks = new CountedTasks(this.waiting::add);
		tasks.execute(() -> assertThat(tasks.unfinished()).isEqualTo(1));
		assertThat(tasks.unfinished()).isEqualTo(1);
		this.waiting.remove().run();
		assertThat(tasks.unfinished()).isZero();
	}

	@Test
	void countsATaskThatFailedAsDone() {
		CountedTasks tasks = new CountedTasks(Runnable::run);
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> tasks.execute(() -> {
			throw new IllegalStateException();
		}));
		assertThat(tasks.unfinished()).isZero();
	}

	@Test
	void doesNotCountATaskThatIsNotTaken() {
		CountedTasks tasks = new CountedTasks((task) -> {
			throw new RejectedExecutionException();
		});
		assertThatExceptionOfType(RejectedExecutionException.class).isThrownBy(() -> tasks.execute(() -> {
		}));
		assertThat(tasks.unfinished()).isZero();
	}

}
