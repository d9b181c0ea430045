package dev.groundling.http.asking;

import java.util.Map;

import org.slf4j.MDC;

/** What the log shows with each line: whose question it is that something happens to. */
final class LogContext {

	private LogContext() {
	}

	/**
	 * Takes it along to where the request isn't known.
	 * @param work the work
	 * @return the work, in the context of this thread as it is now
	 */
	static Runnable around(Runnable work) {
		Map<String, String> context = MDC.getCopyOfContextMap();
		return () -> {
			if (context != null) {
				MDC.setContextMap(context);
			}
			try {
				work.run();
			}
			finally {
				MDC.clear();
			}
		};
	}

}
