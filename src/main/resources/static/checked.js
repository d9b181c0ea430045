// What the check made of each sentence that a language model wrote for an answer.

import * as api from "./api.js";
import { fromTemplate } from "./template.js";

/** Fills `place` with the drafts of an answer, sentence by sentence, if a model wrote any. */
export async function showDrafts(place, answer) {
	if (answer.answeredBy === "extractive" && !answer.degraded) {
		return;
	}
	const note = document.createElement("p");
	note.className = "note";
	note.textContent = "Looking up what the check found …";
	place.replaceChildren(note);
	try {
		place.replaceChildren(...drafts(await api.check(answer.id)));
	}
	catch (problem) {
		note.textContent = problem.status === 404
			? "What the check found of each sentence isn’t kept any more." : problem.message;
	}
}

function drafts({ sentences, degraded }) {
	const last = Math.max(0, ...sentences.map(({ draft }) => draft));
	return [...new Set(sentences.map(({ draft }) => draft))].map((number) => {
		const part = fromTemplate("draft");
		part.querySelector("h3").textContent = title(number, last, degraded);
		part.querySelector("ol").append(...sentences.filter(({ draft }) => draft === number).map(sentence));
		return part;
	});
}

function title(number, last, degraded) {
	if (number < last) {
		return "First draft: too little of it passed the check, so it was asked for again";
	}
	const name = last > 1 ? "Second draft" : "What the language model wrote";
	return degraded ? `${name}: dropped, and the article quoted instead` : `${name}, sentence by sentence`;
}

function sentence({ sentence: words, passed, reasons }) {
	const item = fromTemplate("sentence").firstElementChild;
	item.className = passed ? "passed" : "out";
	item.querySelector(".ruling").textContent = passed ? "Passed the check" : "Left out by the check";
	item.querySelector(".said").textContent = words;
	const list = item.querySelector(".reasons");
	if (reasons.length === 0) {
		list.remove();
	}
	list.append(...reasons.map((reason) => {
		const entry = document.createElement("li");
		entry.textContent = reason;
		return entry;
	}));
	return item;
}
