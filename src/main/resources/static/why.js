// Why an answer is as it is: how it was understood, who made it, what was found for it.

import * as api from "./api.js";
import { showDrafts } from "./checked.js";
import { address } from "./reader.js";
import { titleOf } from "./shelf.js";
import { fromTemplate } from "./template.js";

const PASSAGES = 5;

/** Fills `place` with the grounds of an answer to a question about `articles`. */
export function explain(place, answer, articles) {
	const facts = fromTemplate("facts");
	const list = facts.querySelector("dl");
	const refused = answer.outcome !== "answered";
	fact(list, "Understood as", answer.standaloneQuestion);
	fact(list, refused ? "Sure to be right not to answer" : "Sure to be right", `${Math.round(answer.confidence * 100)}%`);
	fact(list, "Check", check(answer, refused));
	place.replaceChildren(facts);
	showDrafts(place.querySelector(".drafts"), answer);
	showFound(place, answer, articles);
}

async function showFound(place, answer, articles) {
	const note = place.querySelector(".searched");
	note.textContent = "Searching …";
	try {
		const hits = await api.search(answer.standaloneQuestion, articles, PASSAGES);
		note.textContent = hits.length ? "What the search finds for it now, best first" : "The search finds nothing for it.";
		place.querySelector(".found").append(...hits.map((hit) => passage(hit, answer.citations)));
	}
	catch (problem) {
		note.textContent = problem.message;
	}
}

function fact(list, name, value) {
	const term = document.createElement("dt");
	term.textContent = name;
	const description = document.createElement("dd");
	description.dir = "auto";
	description.textContent = value;
	list.append(term, description);
}

const DEGRADED = {
	model_unavailable: "The language model couldn’t be reached; nothing of it is in this answer.",
	model_timeout: "The language model took too long; nothing of it is in this answer.",
	ungrounded_answer_replaced: "What the language model wrote didn’t follow from the passages. It was dropped, "
		+ "and the article is quoted instead.",
};

function check({ degraded, answeredBy, citations }, refused) {
	if (degraded) {
		return DEGRADED[degraded] ?? "The language model didn’t answer; nothing of it is in this answer.";
	}
	if (answeredBy !== "extractive" && refused) {
		return "The language model found nothing in the passages that answers it.";
	}
	if (answeredBy !== "extractive") {
		return "Each sentence was compared with the quotes it cites, and follows from them.";
	}
	if (refused) {
		return "No sentence of the articles was found to answer it.";
	}
	return citations.length ? "The answer consists of the article’s own sentences, so there was nothing to check."
		: "Nothing is stated.";
}

function passage(hit, citations) {
	const item = fromTemplate("passage").firstElementChild;
	const link = item.querySelector("a");
	link.href = address({ articleId: hit.articleId, start: hit.start, end: hit.end, quote: hit.text, section: hit.section });
	link.textContent = hit.section ?? titleOf(hit.articleId);
	item.querySelector(".preview").textContent = hit.text;
	item.querySelector(".ranks").textContent = [
		`score ${hit.score.toFixed(2)}`,
		hit.lexicalRank === null ? "not found by words" : `by words no. ${hit.lexicalRank}`,
		hit.vectorRank === null ? "not found by meaning" : `by meaning no. ${hit.vectorRank}`,
		...(hit.rerankScore === null ? [] : [`reranked ${hit.rerankScore.toFixed(2)}`]),
		...quoted(hit, citations),
	].join(" · ");
	return item;
}

function quoted(hit, citations) {
	const numbers = citations
		.filter(({ articleId, start, end }) => articleId === hit.articleId && start < hit.end && end > hit.start)
		.map(({ number }) => `[${number}]`);
	return numbers.length ? [`quoted in ${numbers.join(" ")}`] : [];
}
