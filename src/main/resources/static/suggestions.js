// Questions to choose from. All of them were asked beforehand, and answered.

import * as api from "./api.js";
import { fromTemplate } from "./template.js";

const MOST = 3;
const SOON = 3_000; // milliseconds until it is looked again whether there are any
const TIMES = 40;

let latest = 0;

/**
 * Offers questions at the end of `place`, in place of what was offered anywhere before.
 * `about` says what they are to follow, as for the API; `choose` hears which was chosen.
 * They are made after the service has started, which `patient` ones wait for.
 */
export async function offer(place, heading, about, choose, patient = false) {
	withdraw();
	const turn = latest;
	for (let time = 0; time < (patient ? TIMES : 1); time++) {
		const questions = await suggested(about);
		if (turn !== latest || questions === null) {
			return;
		}
		if (questions.length > 0) {
			place.append(list(heading, questions, choose));
			return;
		}
		await new Promise((resolve) => setTimeout(resolve, SOON));
	}
}

/** Takes back whatever is offered. */
export function withdraw() {
	latest++;
	document.querySelectorAll(".next").forEach((offered) => offered.remove());
}

// Null if they can't be had. One can ask without them, and then hears what is wrong.
async function suggested(about) {
	try {
		return await api.suggestions({ ...about, limit: MOST });
	}
	catch {
		return null;
	}
}

function list(heading, questions, choose) {
	const offered = fromTemplate("next").firstElementChild;
	offered.querySelector(".note").textContent = heading;
	offered.querySelector("ul").append(...questions.map((question) => {
		const item = document.createElement("li");
		const button = document.createElement("button");
		button.type = "button";
		button.className = "suggestion";
		button.dir = "auto";
		button.textContent = question;
		button.addEventListener("click", () => choose(question));
		item.append(button);
		return item;
	}));
	return offered;
}
