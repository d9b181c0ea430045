// The article beside the conversation. Which one is open, and at which place, stands in the
// address after #, so that links, bookmarks and the Back button work.

import * as api from "./api.js";

const page = document.getElementById("page");
const reader = document.getElementById("reader");
const title = document.getElementById("reader-title");
const source = document.getElementById("reader-source");
const note = document.getElementById("reader-note");
const text = document.getElementById("reader-text");

const PLACE = /^#\/articles\/([^/]+)(?:\/(\d+)-(\d+))?$/;

// Quotes by the address of their place, to notice when an article has changed since.
const quotes = new Map();
const narrow = window.matchMedia("(max-width: 60rem)");
let cameFrom = null;
let latest = 0;

/** The address of a citation's place, or of a whole article. */
export function address({ articleId, start, end, quote, section }) {
	const place = start === undefined ? "" : `/${start}-${end}`;
	const address = `#/articles/${encodeURIComponent(articleId)}${place}`;
	if (quote) {
		quotes.set(address, { quote, section });
	}
	return address;
}

/** Begins to follow the address. */
export function start() {
	window.addEventListener("hashchange", follow);
	narrow.addEventListener("change", cover);
	document.getElementById("reader-close").addEventListener("click", leave);
	reader.addEventListener("keydown", (event) => event.key === "Escape" && leave());
	document.addEventListener("click", (event) => {
		// The same link twice changes no address, but the reader may have scrolled away.
		const link = event.target.closest?.("a[href^='#/articles/']");
		if (link) {
			cameFrom = link;
			if (link.getAttribute("href") === window.location.hash) {
				follow();
			}
		}
	});
	follow();
}

function leave() {
	history.pushState(null, "", window.location.pathname + window.location.search);
	follow();
	cameFrom?.focus({ preventScroll: true });
}

function follow() {
	const match = PLACE.exec(window.location.hash);
	reader.hidden = !match;
	page.classList.toggle("reading", Boolean(match));
	cover();
	// The columns have changed their widths, and with them every line of the conversation.
	cameFrom?.scrollIntoView({ block: "nearest" });
	const current = match ? `#/articles/${match[1]}` : null;
	document.querySelectorAll("#articles a").forEach((link) =>
		link.setAttribute("aria-current", String(link.getAttribute("href") === current)));
	if (match) {
		open(decodeURIComponent(match[1]), match[2] && { start: Number(match[2]), end: Number(match[3]) });
	}
}

// On a narrow screen the reader covers everything else, so nothing else can be reached.
function cover() {
	for (const part of page.children) {
		part.inert = part !== reader && !reader.hidden && narrow.matches;
	}
}

async function open(id, place) {
	const turn = ++latest;
	const known = quotes.get(window.location.hash);
	show("", "", "Fetching the article …", []);
	try {
		const [article, words] = await Promise.all([api.article(id), api.text(id)]);
		if (turn === latest) {
			const found = place && locate(words, place, known?.quote);
			const moved = place && !found ? "This article has changed, and the quote isn’t in it any more." : "";
			show(article.title, article.source, moved, blocks(words, found, [article.title, known?.section]));
			text.lang = article.language ?? "";
			(text.querySelector("mark") ?? text.firstElementChild)?.scrollIntoView({ block: "center" });
		}
	}
	catch (problem) {
		if (turn === latest) {
			show("", "", problem.message, []);
		}
	}
	title.focus({ preventScroll: true });
}

function show(heading, file, remark, content) {
	title.textContent = heading;
	source.textContent = file;
	note.textContent = remark;
	text.replaceChildren(...content);
}

// Where a quote stands now: as cited, or elsewhere if the article has changed.
function locate(words, place, quote) {
	if (quote === undefined || words.slice(place.start, place.end) === quote) {
		return place.end <= words.length ? place : null;
	}
	const at = words.indexOf(quote);
	return at < 0 ? null : { start: at, end: at + quote.length };
}

// One element for each line, with the part of the place that falls into it marked.
function blocks(words, place, headings) {
	const elements = [];
	for (const { 0: line, index } of words.matchAll(/[^\n]+/g)) {
		if (!line.trim()) {
			continue;
		}
		const element = document.createElement(headings.includes(line.trim()) ? "h3" : "p");
		const from = place ? Math.max(0, place.start - index) : line.length;
		const to = place ? Math.min(line.length, place.end - index) : 0;
		if (from < to) {
			const mark = document.createElement("mark");
			mark.textContent = line.slice(from, to);
			element.append(line.slice(0, from), mark, line.slice(to));
		}
		else {
			element.textContent = line;
		}
		elements.push(element);
	}
	return elements;
}
