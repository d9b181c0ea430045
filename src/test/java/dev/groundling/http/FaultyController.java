package dev.groundling.http;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Fails as nobody foresaw, quoting what it was given. */
@TestComponent
@RestController
class FaultyController {

	/** Where it is found. */
	static final String PATH = "/api/faulty";

	@GetMapping(PATH)
	String fail(@RequestParam String words) {
		throw new IllegalStateException("can't digest " + words, new IllegalArgumentException(words));
	}

	@GetMapping(PATH + "/error")
	String failBadly(@RequestParam String words) {
		throw new AssertionError("can't digest " + words);
	}

}
