// The list of articles the service knows, of which some can be picked to ask them alone.

import * as admin from "./admin.js";
import * as api from "./api.js";
import { address } from "./reader.js";
import { fromTemplate } from "./template.js";

const shelf = document.getElementById("shelf");
const list = document.getElementById("articles");
const note = document.getElementById("articles-note");
const title = document.getElementById("shelf-title");
const all = document.getElementById("all");

const SOON = 3_000; // milliseconds until an article being indexed is looked at again
const languages = new Map();
const titles = new Map();
const names = new Intl.DisplayNames(["en"], { type: "language" });
const picks = new Set();

let ready = 0;
let shown = "";
let changed = () => undefined;

/** An article's language as a BCP 47 code, if it is known. */
export function languageOf(id) {
	return languages.get(id);
}

/** An article's title, or its id while that isn't known. */
export function titleOf(id) {
	return titles.get(id) ?? id;
}

/** The ids of the articles to ask; none for all. */
export function picked() {
	return [...picks];
}

/** Shows the articles, and keeps the list up to date; `onPick` hears when others are to be asked. */
export function start(onPick) {
	changed = onPick;
	shelf.open = !window.matchMedia("(max-width: 60rem)").matches;
	document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && refresh(true));
	all.addEventListener("click", () => {
		picks.clear();
		list.querySelectorAll("input").forEach((box) => {
			box.checked = false;
		});
		tell();
		list.querySelector("input")?.focus();
		changed();
	});
	document.addEventListener("key", () => refresh(true));
	admin.start(refresh);
	refresh();
}

/** Fetches the list anew; if `quiet`, without asking for a key. */
export async function refresh(quiet) {
	try {
		const articles = await api.articles(quiet);
		note.textContent = articles.length ? "" : "There are none yet. Put one into the knowledge folder.";
		show(articles);
		if (articles.some(({ status }) => status === "indexing")) {
			setTimeout(refresh, SOON, true);
		}
	}
	catch (problem) {
		note.textContent = `The list can’t be shown. ${problem.message}`;
	}
}

// What is the same stays, and with it the focus of who is there.
function show(articles) {
	if (JSON.stringify(articles) === shown) {
		return;
	}
	shown = JSON.stringify(articles);
	const askable = articles.filter(({ status }) => status === "ready").map(({ id }) => id);
	ready = askable.length;
	picked().filter((id) => !askable.includes(id)).forEach((id) => picks.delete(id));
	articles.forEach(({ id, language, title: name }) => {
		languages.set(id, language);
		titles.set(id, name);
	});
	list.replaceChildren(...articles.map(entry));
	tell();
}

function tell() {
	const count = ready === 1 ? "1 article" : `${ready} articles`;
	title.textContent = picks.size ? `Asking ${picks.size} of ${count}` : count;
	all.hidden = picks.size === 0;
}

function entry(article) {
	const item = fromTemplate("entry").firstElementChild;
	item.classList.add(article.status);
	const name = item.querySelector("a");
	name.textContent = article.title;
	item.querySelector(".note").textContent = describe(article);
	if (article.status === "failed") {
		name.removeAttribute("href");
	}
	else {
		name.href = address({ articleId: article.id });
		name.lang = article.language ?? "";
	}
	pickable(item.querySelector("input"), article);
	admin.removable(item.querySelector(".remove"), article);
	return item;
}

// There is nothing to choose from one article.
function pickable(box, { id, title: name, status }) {
	box.hidden = ready < 2 || status !== "ready";
	box.checked = picks.has(id);
	box.setAttribute("aria-label", `Ask only ${name}`);
	box.addEventListener("change", () => {
		picks[box.checked ? "add" : "delete"](id);
		tell();
		changed();
	});
}

function describe({ status, problem, language, characters }) {
	if (status === "failed") {
		return problem;
	}
	if (status === "indexing") {
		return "Being read in …";
	}
	const known = language && language !== "und" ? [names.of(language)] : [];
	return [...known, `${characters.toLocaleString("en")} characters`].join(", ");
}
