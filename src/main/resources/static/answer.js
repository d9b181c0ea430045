// An answer as elements. Whatever comes from the service becomes text, never markup.

import { equip } from "./actions.js";
import { address } from "./reader.js";
import { fromTemplate } from "./template.js";

const INSTEAD = "so this answer is quoted straight from the article.";
const DEGRADED = {
	model_unavailable: `The language model couldn’t be reached, ${INSTEAD}`,
	model_timeout: `The language model took too long, ${INSTEAD}`,
	ungrounded_answer_replaced: `The language model said more than the article does, ${INSTEAD}`,
};

const MARKERS = /\s?(\[\d+\])/;

/**
 * Renders an answer to a question about `articles`, or all; `languageOf` tells an
 * article's language by its id.
 */
export function render(answer, articles, languageOf) {
	const refused = answer.outcome !== "answered";
	const parts = fromTemplate("answer");
	const quotes = answer.citations.map((citation) => quote(citation, answer.span, languageOf));
	parts.querySelector(".quotes").append(...quotes.map(({ item }) => item));
	parts.querySelector(".words").append(...words(answer, refused ? null : answer.span, quotes));
	parts.querySelector(".understood").textContent =
		answer.standaloneQuestion !== answer.question ? `Understood as: ${answer.standaloneQuestion}` : "";
	parts.querySelector(".footing").textContent = footing(answer, refused);
	parts.querySelector(".degraded").textContent =
		answer.degraded ? DEGRADED[answer.degraded] ?? `The language model didn’t answer, ${INSTEAD}` : "";
	// Words without quotes speak for themselves, be they a refusal or a greeting.
	if (!refused || quotes.length === 0) {
		parts.querySelector(".verdict").remove();
	}
	// Often the text says already that it is the nearest thing, and says it.
	const told = answer.citations.every((citation) => answer.text.includes(citation.quote));
	if (!refused || told) {
		parts.querySelector(".nearest").remove();
	}
	if (quotes.length === 0) {
		parts.querySelector(".quotes").remove();
	}
	else if (refused) {
		quotes[0].details.open = !told;
	}
	equip(parts, answer, articles);
	return parts;
}

/** An answer as it is read out. */
export function spoken({ text, citations }) {
	const quotes = citations.length === 1 ? "One quote." : `${citations.length} quotes.`;
	return `${text.split(MARKERS).filter((piece) => Number.isNaN(numberOf(piece))).join("")} ${citations.length ? quotes : ""}`;
}

// The text with a chip for each marker [n] and weight on the phrase that answers.
function words(answer, span, quotes) {
	let wanted = span;
	return answer.text.split(MARKERS).flatMap((piece) => {
		const number = numberOf(piece);
		const cited = quotes.find((each) => each.number === number);
		if (cited) {
			return [cited.chip];
		}
		const at = wanted ? piece.indexOf(wanted) : -1;
		if (at < 0) {
			return [piece];
		}
		const phrase = stressed(wanted);
		const pieces = [piece.slice(0, at), phrase, piece.slice(at + wanted.length)];
		wanted = null;
		return pieces;
	});
}

/** The beginning of a text, whose markers have no quotes to lead to yet. */
export function unlinked(text) {
	return text.split(MARKERS).map((piece) => {
		const number = numberOf(piece);
		if (Number.isNaN(number)) {
			return piece;
		}
		const mark = document.createElement("span");
		mark.className = "chip";
		mark.textContent = number;
		return mark;
	});
}

// NaN for what is no marker.
function numberOf(piece) {
	return Number(/^\[(\d+)\]$/.exec(piece)?.[1]);
}

function stressed(text) {
	const element = document.createElement("strong");
	element.textContent = text;
	return element;
}

function quote(citation, span, languageOf) {
	const item = fromTemplate("quote").firstElementChild;
	const details = item.querySelector("details");
	item.querySelector(".number").textContent = citation.number;
	item.querySelector(".preview").textContent = `“${citation.quote}”`;
	item.querySelector(".where").textContent = citation.section ?? citation.title;
	const block = item.querySelector("blockquote");
	block.lang = languageOf(citation.articleId) ?? "";
	const at = span ? citation.quote.indexOf(span) : -1;
	block.append(...(at < 0 ? [citation.quote]
		: [citation.quote.slice(0, at), stressed(span), citation.quote.slice(at + span.length)]));
	const place = item.querySelector(".place");
	place.href = address(citation);
	place.setAttribute("aria-label", `Read it in the article ${citation.title}, quote ${citation.number}`);
	return { number: citation.number, item, details, chip: chip(citation) };
}

function chip(citation) {
	const link = document.createElement("a");
	link.className = "chip";
	link.href = address(citation);
	link.textContent = citation.number;
	link.setAttribute("aria-label", `Quote ${citation.number}, in the article ${citation.title}`);
	return link;
}

function footing(answer, refused) {
	const by = answer.answeredBy === "extractive" ? "In the article’s own words" : `Worded by ${answer.answeredBy}`;
	return refused ? "" : `${by}, ${Math.round(answer.confidence * 100)}% sure`;
}
