package dev.groundling.http;

import java.util.List;
import java.util.Set;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The passages behind the answers, with what each leg of the search thought of them. */
@RestController
class SearchController {

	private static final String RANGE = "must be from 1 to 50";

	private final Search search;

	SearchController(Search search) {
		this.search = search;
	}

	/**
	 * Searches the articles.
	 * @param q what to look for, under the same limits as a question
	 * @param articles ids of the articles to search, apart by commas; none for all
	 * @param limit most passages to return, 1 to 50
	 * @return the passages, best first
	 */
	@GetMapping(path = "/api/search", produces = MediaType.APPLICATION_JSON_VALUE)
	List<Hit> search(@RequestParam String q, @RequestParam(defaultValue = "") Set<String> articles,
			@RequestParam(defaultValue = "5") @Min(value = 1, message = RANGE) @Max(value = Search.MOST,
					message = RANGE) int limit) {
		return this.search.passages("q", q, articles, limit);
	}

}
