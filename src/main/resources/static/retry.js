// What is said where an answer should be, and how to get one after all.

import { Stopped } from "./http.js";
import { fromTemplate } from "./template.js";

const SECOND = 1_000; // milliseconds

/** Tells why there is no answer; `again` has what to do to `ask` once more, or to `change` the question. */
export function retry(reason, again) {
	const parts = fromTemplate(reason instanceof Stopped ? "stopped" : "failure");
	const told = parts.querySelector(".failure, .note");
	const button = parts.querySelector(".retry");
	if (reason instanceof Stopped) {
		button.addEventListener("click", again.ask);
		return parts;
	}
	told.textContent = reason.status === 401 ? "This service answers those who have a key." : reason.message;
	if (reason.status === 401) {
		button.textContent = "Enter a key";
	}
	else if (!reason.passing) {
		button.textContent = "Change the question";
	}
	button.addEventListener("click", reason.passing || reason.status === 401 ? again.ask : again.change);
	if (reason.retryAfter > 0) {
		countDown(button, reason.retryAfter);
	}
	return parts;
}

// Asking any sooner would be in vain.
function countDown(button, seconds) {
	const label = button.textContent;
	let left = seconds;
	const tell = () => {
		button.disabled = left > 0;
		button.textContent = left > 0 ? `${label} in ${left} s` : label;
	};
	const ticking = setInterval(() => {
		left--;
		tell();
		if (left <= 0) {
			clearInterval(ticking);
		}
	}, SECOND);
	tell();
}
