// The service as this page sees it.

import { call, Problem, Stopped, unanswered, upload } from "./http.js";
import { BrokenStream, events } from "./stream.js";

const LONGEST = 30 * 60_000; // milliseconds, of a stream that isn't silent

/**
 * Asks a question; the answer is as the API describes it. `asked` has the `question`, the
 * `conversationId` it goes on with, and the ids of `articles` to answer from, if not all.
 * `progress` hears of the answer while it is made: `passages(found)`, `delta(text)`, and
 * `restart()` if all begins anew. `stop` is a signal to give it up.
 */
export async function ask(asked, progress, stop) {
	const body = JSON.stringify(asked);
	try {
		return await streamed(body, progress, stop);
	}
	catch (reason) {
		if (reason instanceof Problem || stop.aborted) {
			throw reason instanceof Problem ? reason : new Stopped("Stopped.");
		}
		progress.restart();
		return whole(body, stop);
	}
}

// Something between may not let streams through; the answer in one piece gets there.
async function whole(body, stop) {
	const response = await call("api/ask", { ...post(body, "application/json"), stop });
	try {
		return await response.json();
	}
	catch (reason) {
		throw unanswered(reason, stop);
	}
}

async function streamed(body, progress, stop) {
	const options = post(body, "text/event-stream, application/json;q=0.5");
	const response = await call("api/ask", { ...options, stop, patience: LONGEST });
	if (!response.headers.get("Content-Type")?.startsWith("text/event-stream")) {
		return response.json();
	}
	for await (const { name, data } of events(response)) {
		switch (name) {
			case "answer": return data;
			case "error": throw new Problem(data);
			case "passages": progress.passages(data); break;
			case "delta": progress.delta(data.text); break;
		}
	}
	throw new BrokenStream("The service broke off.");
}

function post(body, accept) {
	return { method: "POST", headers: { "Content-Type": "application/json", "Accept": accept }, body };
}

/** The passages that a search finds, best first, in `articles` or in all. */
export async function search(question, articles, limit) {
	return (await call(`api/search?${query({ q: question, articles, limit })}`)).json();
}

/**
 * Questions that were found to be answered: to begin with, or with `question` and the
 * citation `at` that answered it, to go on with.
 */
export async function suggestions({ articles, question, at, limit }) {
	const { articleId, start, end } = at ?? {};
	const wanted = query({ articles, question, articleId, start, end, limit });
	return (await call(`api/suggestions?${wanted}`, { quiet: true })).json();
}

function query(parameters) {
	const given = Object.entries(parameters).filter(([, value]) => value !== undefined && String(value) !== "");
	return new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
}

/** Says whether an answer helped, and why. */
export function feedback(answerId, helpful, comment) {
	return call("api/feedback", post(JSON.stringify({ answerId, helpful, comment }), "application/json"));
}

/** What the check made of each sentence that a model wrote for an answer. */
export async function check(answerId) {
	return (await call(`api/answers/${encodeURIComponent(answerId)}/check`)).json();
}

/** Lists the articles; if `quiet`, without asking for a key. */
export async function articles(quiet) {
	return (await call("api/articles", { quiet })).json();
}

/** Tells of one article. */
export async function article(id) {
	return (await call(place(id))).json();
}

/** Fetches an article's text, to the letter: offsets count from its first character. */
export async function text(id) {
	const bytes = await (await call(`${place(id)}/text`)).arrayBuffer();
	return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

/** Adds a file to the articles; `progressed` hears what share of it has gone. */
export function add(file, progressed) {
	return upload("api/articles", file, progressed);
}

/** Removes an article and its file. */
export function remove(id) {
	return call(place(id), { method: "DELETE", admin: true });
}

function place(id) {
	return `api/articles/${encodeURIComponent(id)}`;
}

/** Forgets a conversation; whether it succeeds is of no consequence here. */
export function forget(conversationId) {
	return call(`api/conversations/${encodeURIComponent(conversationId)}`, { method: "DELETE", keepalive: true })
		.catch(() => undefined);
}
