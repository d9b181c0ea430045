package dev.groundling.http;

import dev.groundling.conversation.Conversations;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Lets whoever knows a conversation's id have it forgotten. */
@RestController
class ConversationController {

	private final Conversations conversations;

	ConversationController(Conversations conversations) {
		this.conversations = conversations;
	}

	/**
	 * Forgets a conversation.
	 * @param id its id
	 * @throws ResponseStatusException with 404 if there is none of that id
	 */
	@DeleteMapping("/api/conversations/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void forget(@PathVariable String id) {
		if (!this.conversations.forget(id)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND,
					"There is no such conversation. It may have been forgotten already.");
		}
	}

}
