// The service as this page sees it.

import * as key from "./key.js";
import { BrokenStream, events } from "./stream.js";

/** The service has answered, and said what is wrong. */
export class Problem extends Error {

	constructor({ status, detail, field }) {
		super(detail);
		this.status = status;
		this.field = field;
	}

	/** Whether the same question may fare better in a moment. */
	get passing() {
		return this.status === 429 || this.status >= 500;
	}

}

/** Whoever asked doesn't want the answer any more. */
export class Stopped extends Error {}

/** The service hasn't answered at all. */
export class Unreachable extends Error {

	get passing() {
		return true;
	}

}

const PATIENCE = 90_000; // milliseconds
const LONGEST = 30 * 60_000; // milliseconds, of a stream that isn't silent

async function call(path, options = {}) {
	let shown = key.headers();
	let response = await fetched(path, shown, options);
	while (response.status === 401 && await key.ask(shown)) {
		shown = key.headers();
		response = await fetched(path, shown, options);
	}
	if (!response.ok) {
		throw new Problem(await problem(response));
	}
	return response;
}

async function fetched(path, shown, { stop, patience = PATIENCE, headers = {}, ...options }) {
	const patient = AbortSignal.timeout(patience);
	try {
		return await fetch(path, {
			signal: stop ? AbortSignal.any([stop, patient]) : patient,
			headers: { ...headers, ...shown },
			...options,
		});
	}
	catch (reason) {
		throw unanswered(reason, stop);
	}
}

function unanswered(reason, stop) {
	if (stop?.aborted) {
		return new Stopped("Stopped.");
	}
	return new Unreachable(reason.name === "TimeoutError"
		? "The service took too long to answer." : "The service can’t be reached. Is it still running?");
}

async function problem(response) {
	const unclear = { status: response.status, detail: `The service answered with the status ${response.status}.` };
	if (!response.headers.get("Content-Type")?.startsWith("application/problem+json")) {
		return unclear;
	}
	return shown({ ...unclear, ...await response.json() });
}

// The field's name in front is for those who write requests by hand.
function shown({ status, detail, field }) {
	return { status, detail: detail.replace(`${field}: `, ""), field };
}

/**
 * Asks a question; the answer is as the API describes it. `progress` hears of it while it
 * is made: `passages(found)`, `delta(text)`, and `restart()` if all begins anew. `stop` is
 * a signal to give it up.
 */
export async function ask(question, conversationId, progress, stop) {
	const body = JSON.stringify({ question, conversationId });
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
			case "error": throw new Problem(shown(data));
			case "passages": progress.passages(data); break;
			case "delta": progress.delta(data.text); break;
		}
	}
	throw new BrokenStream("The service broke off.");
}

function post(body, accept) {
	return { method: "POST", headers: { "Content-Type": "application/json", "Accept": accept }, body };
}

/** Lists the articles. */
export async function articles() {
	return (await call("api/articles")).json();
}

/** Tells of one article. */
export async function article(id) {
	return (await call(`api/articles/${encodeURIComponent(id)}`)).json();
}

/** Fetches an article's text, to the letter: offsets count from its first character. */
export async function text(id) {
	const bytes = await (await call(`api/articles/${encodeURIComponent(id)}/text`)).arrayBuffer();
	return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

/** Forgets a conversation; whether it succeeds is of no consequence here. */
export function forget(conversationId) {
	return call(`api/conversations/${encodeURIComponent(conversationId)}`, { method: "DELETE", keepalive: true })
		.catch(() => undefined);
}
