// What is shown of an answer while it is made.

import { unlinked } from "./answer.js";
import { fromTemplate } from "./template.js";

/** Shows in `reply` how far an answer is, until it is replaced or stopped. */
export class Progress {

	#reply;
	#doing;
	#words;
	#text = "";
	#ticking;

	constructor(reply) {
		const parts = fromTemplate("waiting");
		const elapsed = parts.querySelector(".elapsed");
		this.#doing = parts.querySelector(".doing");
		this.#words = parts.querySelector(".words");
		this.#reply = reply;
		reply.classList.remove("refusal");
		reply.replaceChildren(parts);
		reply.setAttribute("aria-busy", "true");
		const began = performance.now();
		this.#ticking = setInterval(() => {
			elapsed.textContent = ` … ${((performance.now() - began) / 1000).toFixed(1)} s`;
		}, 100);
	}

	/** The search has found passages. */
	passages(found) {
		this.#doing.textContent = found.length === 1 ? "Reading a passage" : `Reading ${found.length} passages`;
	}

	/** A further piece of the answer is there. */
	delta(text) {
		this.#text += text;
		this.#words.hidden = false;
		this.#words.replaceChildren(...unlinked(this.#text));
	}

	/** The answer is asked for once more, from the beginning. */
	restart() {
		this.#text = "";
		this.#words.replaceChildren();
		this.#words.hidden = true;
		this.#doing.textContent = "Looking in the articles";
	}

	/** Nothing more will come; what has come stays until it is replaced. */
	end() {
		clearInterval(this.#ticking);
		this.#reply.querySelector(".waiting")?.remove();
		this.#reply.removeAttribute("aria-busy");
	}

}
