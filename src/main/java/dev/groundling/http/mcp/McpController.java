package dev.groundling.http.mcp;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where agents come in. */
@RestController
class McpController {

	/** The one path of the protocol. */
	static final String PATH = "/mcp";

	private final ArticleServer server;

	McpController(ArticleServer server) {
		this.server = server;
	}

	/**
	 * Takes a message and sends what there is to say to it.
	 * @param request carries the message
	 * @param response takes the reply
	 * @throws ServletException if the protocol's own code fails
	 * @throws IOException if the client has gone
	 */
	@PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
	void receive(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
		this.server.transport().service(request, response);
	}

}
