// The service as this page sees it.

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

/** The service hasn't answered at all. */
export class Unreachable extends Error {

	get passing() {
		return true;
	}

}

const PATIENCE = 90_000; // milliseconds

async function call(path, options = {}) {
	let response;
	try {
		response = await fetch(path, { signal: AbortSignal.timeout(PATIENCE), ...options });
	}
	catch (reason) {
		throw new Unreachable(reason.name === "TimeoutError"
			? "The service took too long to answer." : "The service can’t be reached. Is it still running?");
	}
	if (!response.ok) {
		throw new Problem(await problem(response));
	}
	return response;
}

async function problem(response) {
	const unclear = { status: response.status, detail: `The service answered with the status ${response.status}.` };
	if (!response.headers.get("Content-Type")?.startsWith("application/problem+json")) {
		return unclear;
	}
	const { detail = unclear.detail, field } = await response.json();
	// The field's name in front is for those who write requests by hand.
	return { status: response.status, detail: detail.replace(`${field}: `, ""), field };
}

/** Asks a question; the answer is as the API describes it. */
export async function ask(question, conversationId) {
	const response = await call("api/ask", {
		method: "POST",
		headers: { "Content-Type": "application/json", "Accept": "application/json" },
		body: JSON.stringify({ question, conversationId }),
	});
	return response.json();
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
