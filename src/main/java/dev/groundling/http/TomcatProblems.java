package dev.groundling.http;

import java.io.IOException;
import java.io.Writer;

import dev.groundling.http.problem.Problem;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;

/**
 * Makes Tomcat itself speak in problems: requests too malformed to reach a filter would
 * otherwise be answered with its HTML page.
 */
@Component
class TomcatProblems implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	/**
	 * Replaces the valve that reports errors.
	 * @param factory makes the server
	 */
	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addContextCustomizers(
				(context) -> ((StandardHost) context.getParent()).setErrorReportValveClass(Valve.class.getName()));
	}

	/** Reports an error as a problem; Tomcat makes it by its name. */
	public static final class Valve extends ErrorReportValve {

		@Override
		protected void report(Request request, Response response, @Nullable Throwable fault) {
			HttpStatusCode status = HttpStatusCode.valueOf(response.getStatus());
			if (!status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
				return;
			}
			SecurityHeaders.ALL.forEach(response::setHeader);
			String problem = Problem.write(request, response.getResponse(), status, Problem.sentence(status));
			try {
				Writer writer = response.getReporter();
				if (writer != null) {
					writer.write(problem);
					response.finishResponse();
				}
			}
			catch (IOException gone) {
				getContainer().getLogger().debug("The client left before it was told of its error.", gone);
			}
		}

	}

}
