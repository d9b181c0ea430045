// The conversation: questions in, answers out.

import { render, fromTemplate } from "./answer.js";
import * as api from "./api.js";
import { Progress } from "./progress.js";
import * as reader from "./reader.js";
import * as shelf from "./shelf.js";

const log = document.getElementById("log");
const welcome = document.getElementById("welcome");
const composer = document.getElementById("composer");
const field = document.getElementById("question");
const send = composer.querySelector("[type=submit]");
const stop = document.getElementById("stop");
const fresh = document.getElementById("new");

let conversation = null;
let waiting = null; // what stops the answer under way

composer.addEventListener("submit", (event) => {
	event.preventDefault();
	const question = field.value.trim();
	if (question && !waiting) {
		field.value = "";
		fit();
		ask(question, begin(question));
	}
});

field.addEventListener("keydown", (event) => {
	// An input method uses Enter to choose a character.
	if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
		event.preventDefault();
		composer.requestSubmit();
	}
});

field.addEventListener("input", fit);

stop.addEventListener("click", () => waiting?.abort());

document.addEventListener("keydown", (event) => {
	// In the article Escape closes it.
	if (event.key === "Escape" && !event.isComposing && !event.target.closest("#reader")) {
		waiting?.abort();
	}
});

fresh.addEventListener("click", () => {
	if (conversation) {
		api.forget(conversation);
	}
	conversation = null;
	log.replaceChildren(welcome);
	fresh.hidden = true;
	shelf.refresh();
	field.focus();
});

function begin(question) {
	const turn = fromTemplate("turn").firstElementChild;
	turn.querySelector(".asked").textContent = question;
	welcome.remove();
	fresh.hidden = false;
	log.append(turn);
	return turn;
}

async function ask(question, turn) {
	const reply = turn.querySelector(".reply");
	const progress = new Progress(reply);
	busy(new AbortController());
	turn.scrollIntoView({ block: "start" });
	try {
		const answer = await askOnceMore(question, progress, waiting.signal);
		conversation = answer.conversationId;
		reply.classList.toggle("refusal", answer.outcome !== "answered");
		reply.replaceChildren(render(answer, shelf.languageOf));
	}
	catch (reason) {
		if (reason instanceof api.Stopped) {
			reply.append(stopped(question, turn));
		}
		else {
			reply.replaceChildren(failure(question, turn, reason));
		}
	}
	finally {
		progress.end();
		busy(null);
		turn.scrollIntoView({ block: "start" });
	}
}

// The service forgets old conversations; the question is then asked in a new one.
async function askOnceMore(question, progress, signal) {
	try {
		return await api.ask(question, conversation, progress, signal);
	}
	catch (problem) {
		if (conversation === null || problem.status !== 404 || problem.field !== "conversationId") {
			throw problem;
		}
		conversation = null;
		progress.restart();
		return api.ask(question, conversation, progress, signal);
	}
}

// What has been shown of the answer holds, and stays.
function stopped(question, turn) {
	const parts = fromTemplate("stopped");
	parts.querySelector(".retry").addEventListener("click", () => !waiting && ask(question, turn));
	return parts;
}

function failure(question, turn, problem) {
	const parts = fromTemplate("failure");
	parts.querySelector(".failure").textContent = problem.message;
	const retry = parts.querySelector(".retry");
	if (problem.passing) {
		retry.addEventListener("click", () => !waiting && ask(question, turn));
	}
	else {
		retry.textContent = "Change the question";
		retry.addEventListener("click", () => {
			field.value = question;
			fit();
			field.focus();
		});
	}
	return parts;
}

function busy(controller) {
	const focused = document.activeElement === send || document.activeElement === stop;
	waiting = controller;
	send.hidden = controller !== null;
	stop.hidden = controller === null;
	fresh.disabled = controller !== null;
	if (focused) {
		(controller ? stop : send).focus();
	}
}

// For browsers without field-sizing.
function fit() {
	field.style.height = "auto";
	field.style.height = `${field.scrollHeight + 2}px`;
}

reader.start();
shelf.start();
