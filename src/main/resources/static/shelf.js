// The list of articles the service knows.

import * as api from "./api.js";
import { address } from "./reader.js";

const shelf = document.getElementById("shelf");
const list = document.getElementById("articles");
const note = document.getElementById("articles-note");
const title = document.getElementById("shelf-title");

const SOON = 3_000; // milliseconds until an article being indexed is looked at again
const languages = new Map();
const names = new Intl.DisplayNames(["en"], { type: "language" });

/** An article's language as a BCP 47 code, if it is known. */
export function languageOf(id) {
	return languages.get(id);
}

/** Shows the articles, and keeps the list up to date. */
export function start() {
	shelf.open = !window.matchMedia("(max-width: 60rem)").matches;
	document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && refresh());
	refresh();
}

/** Fetches the list anew. */
export async function refresh() {
	try {
		const articles = await api.articles();
		articles.forEach(({ id, language }) => languages.set(id, language));
		list.replaceChildren(...articles.map(entry));
		title.textContent = articles.length === 1 ? "1 article" : `${articles.length} articles`;
		note.textContent = articles.length ? "" : "There are none yet. Put one into the knowledge folder.";
		if (articles.some(({ status }) => status === "indexing")) {
			setTimeout(refresh, SOON);
		}
	}
	catch (problem) {
		note.textContent = `The list can’t be shown. ${problem.message}`;
	}
}

function entry(article) {
	const item = document.createElement("li");
	item.className = article.status;
	const name = document.createElement(article.status === "failed" ? "span" : "a");
	name.textContent = article.title;
	name.dir = "auto";
	if (article.status !== "failed") {
		name.href = address({ articleId: article.id });
		name.lang = article.language ?? "";
	}
	const remark = document.createElement("p");
	remark.className = "note";
	remark.textContent = describe(article);
	item.append(name, remark);
	return item;
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
