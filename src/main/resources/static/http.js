// Requests to the service, and what may come of them.

import * as key from "./key.js";

/** The service has answered, and said what is wrong. */
export class Problem extends Error {

	/** `retryAfter` is after how many seconds it may go better, or NaN if that isn't told. */
	constructor({ status, detail, field }, retryAfter = NaN) {
		// The field's name in front is for those who write requests by hand.
		super(detail.replace(`${field}: `, ""));
		this.status = status;
		this.field = field;
		this.retryAfter = retryAfter;
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
const AWAY = "The service can’t be reached. Is it still running?";

/**
 * Makes a request, and asks for a key if it takes one: that of an administrator if
 * `options.admin`, and none at all if `options.quiet`, for what nobody asked for. Whatever isn't the response that was hoped for is thrown.
 */
export async function call(path, options = {}) {
	const response = await withKey(options, (shown) => fetched(path, shown, options));
	if (!response.ok) {
		throw new Problem(await told(response), Number(response.headers.get("Retry-After") ?? NaN));
	}
	return response;
}

async function withKey({ admin, quiet }, send) {
	let shown = key.headers();
	let response = await send(shown);
	while (response.status === 401 && !quiet && await key.ask(shown, admin)) {
		shown = key.headers();
		response = await send(shown);
	}
	return response;
}

async function fetched(path, shown, { stop, admin, quiet, patience = PATIENCE, headers = {}, ...options }) {
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

/** What to say of a request that failed for `reason`; `stop` is the signal to give it up. */
export function unanswered(reason, stop) {
	if (stop?.aborted) {
		return new Stopped("Stopped.");
	}
	return new Unreachable(reason.name === "TimeoutError" ? "The service took too long to answer." : AWAY);
}

async function told(response) {
	const unclear = { status: response.status, detail: `The service answered with the status ${response.status}.` };
	if (!response.headers.get("Content-Type")?.startsWith("application/problem+json")) {
		return unclear;
	}
	return { ...unclear, ...await response.json() };
}

/**
 * Sends a file for an administrator. `progressed` hears what share of it has gone, from 0
 * to 1: fetch() can't tell.
 */
export async function upload(path, file, progressed) {
	const response = await withKey({ admin: true }, (shown) => sent(path, file, shown, progressed));
	if (!response.ok) {
		throw new Problem(await told(response));
	}
	return response.json();
}

function sent(path, file, shown, progressed) {
	const form = new FormData();
	form.append("file", file);
	return new Promise((resolve, reject) => {
		const request = new XMLHttpRequest();
		request.open("POST", path);
		Object.entries(shown).forEach(([name, value]) => request.setRequestHeader(name, value));
		request.upload.addEventListener("progress", ({ loaded, total }) => progressed(total ? loaded / total : 0));
		request.addEventListener("load", () => resolve(new Response(request.responseText, {
			status: request.status,
			headers: { "Content-Type": request.getResponseHeader("Content-Type") ?? "" },
		})));
		request.addEventListener("error", () => reject(new Unreachable(AWAY)));
		request.send(form);
	});
}
