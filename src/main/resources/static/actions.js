// What one can do with an answer: copy it, say what one thinks of it, see why it is so.

import * as api from "./api.js";
import { explain } from "./why.js";

const COPIED = 2_000; // milliseconds for which it says so

/** Makes the buttons below an answer work; `articles` are those that it was asked of. */
export function equip(parts, answer, articles) {
	const copy = parts.querySelector(".copy");
	copy.addEventListener("click", () => copied(copy, withSources(answer)));
	judging(parts, answer.id);
	const why = parts.querySelector(".why");
	why.addEventListener("toggle", () => explain(why.querySelector(".grounds"), answer, articles), { once: true });
}

/** An answer as plain text, with what it quotes. */
function withSources({ text, citations }) {
	const sources = citations.map(({ number, quote, title, section, url }) =>
		`[${number}] “${quote}” — ${[title, section, url].filter(Boolean).join(", ")}`);
	return [text, ...sources].join("\n\n");
}

async function copied(button, text) {
	const was = button.textContent;
	button.textContent = await write(text) ? "Copied" : "Copying isn’t allowed";
	setTimeout(() => {
		button.textContent = was;
	}, COPIED);
}

// Browsers lend the clipboard to pages of https and of this machine only; the old way
// works elsewhere too.
async function write(text) {
	if (navigator.clipboard) {
		try {
			await navigator.clipboard.writeText(text);
			return true;
		}
		catch {
			return selected(text);
		}
	}
	return selected(text);
}

function selected(text) {
	const before = document.activeElement;
	const field = document.createElement("textarea");
	field.className = "hidden";
	field.value = text;
	document.body.append(field);
	field.select();
	const done = document.execCommand("copy");
	field.remove();
	before?.focus({ preventScroll: true });
	return done;
}

function judging(parts, answerId) {
	const thumbs = [...parts.querySelectorAll(".thumb")];
	const comment = parts.querySelector(".comment");
	const said = comment.querySelector("textarea");
	const note = parts.querySelector(".thanks");
	let helpful = null;

	async function give(text) {
		try {
			await api.feedback(answerId, helpful, text);
			note.textContent = text ? "Thank you. Your words are kept with the answer." : "Thank you.";
			return true;
		}
		catch (problem) {
			note.textContent = problem.message;
			return false;
		}
	}

	thumbs.forEach((thumb) => thumb.addEventListener("click", () => {
		helpful = thumb.dataset.helpful === "true";
		thumbs.forEach((each) => each.setAttribute("aria-pressed", String(each === thumb)));
		comment.hidden = false;
		give();
	}));
	comment.addEventListener("submit", async (event) => {
		event.preventDefault();
		if (await give(said.value.trim() || undefined)) {
			comment.hidden = true;
			thumbs.find((thumb) => thumb.getAttribute("aria-pressed") === "true").focus();
		}
	});
}
