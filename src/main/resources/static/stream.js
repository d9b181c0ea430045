// Server-sent events of a response. EventSource can't be used: it can only GET.

/** A stream ended, or fell silent, before its last event. */
export class BrokenStream extends Error {}

const SILENCE = 30_000; // milliseconds; the service sends a comment every few seconds

/** Yields the events of a response, each with its name and its parsed data. */
export async function* events(response) {
	const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
	let rest = "";
	try {
		for (;;) {
			const { done, value } = await withinSilence(reader.read());
			if (done) {
				return;
			}
			const blocks = (rest + value).split("\n\n");
			rest = blocks.pop();
			yield* blocks.map(parse).filter((event) => event.data !== undefined);
		}
	}
	finally {
		reader.cancel().catch(() => undefined);
	}
}

function withinSilence(reading) {
	let timer;
	const silence = new Promise((_, fail) => {
		timer = setTimeout(() => fail(new BrokenStream("The service fell silent.")), SILENCE);
	});
	return Promise.race([reading, silence]).finally(() => clearTimeout(timer));
}

function parse(block) {
	const fields = new Map(block.split("\n").map((line) => {
		const [name, ...value] = line.split(": ");
		return [name, value.join(": ")];
	}));
	const data = fields.get("data");
	try {
		return { name: fields.get("event"), data: data === undefined ? undefined : JSON.parse(data) };
	}
	catch {
		throw new BrokenStream("The service sent what isn’t JSON.");
	}
}
