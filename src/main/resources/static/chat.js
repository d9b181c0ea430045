// The conversation: questions in, answers out.

import { render, fromTemplate } from "./answer.js";
import * as api from "./api.js";
import * as reader from "./reader.js";
import * as shelf from "./shelf.js";

const log = document.getElementById("log");
const welcome = document.getElementById("welcome");
const composer = document.getElementById("composer");
const field = document.getElementById("question");
const send = composer.querySelector("button");
const fresh = document.getElementById("new");

let conversation = null;
let waiting = false;

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
	busy(true);
	const stop = wait(reply);
	turn.scrollIntoView({ block: "start" });
	try {
		const answer = await askOnceMore(question);
		conversation = answer.conversationId;
		reply.classList.toggle("refusal", answer.outcome !== "answered");
		reply.replaceChildren(render(answer, shelf.languageOf));
	}
	catch (problem) {
		reply.replaceChildren(failure(question, turn, problem));
	}
	finally {
		stop();
		busy(false);
		turn.scrollIntoView({ block: "start" });
	}
}

// The service forgets old conversations; the question is then asked in a new one.
async function askOnceMore(question) {
	try {
		return await api.ask(question, conversation);
	}
	catch (problem) {
		if (conversation === null || problem.status !== 404 || problem.field !== "conversationId") {
			throw problem;
		}
		conversation = null;
		return api.ask(question, conversation);
	}
}

function wait(reply) {
	reply.replaceChildren(fromTemplate("waiting"));
	const elapsed = reply.querySelector(".elapsed");
	const began = performance.now();
	const ticking = setInterval(() => {
		elapsed.textContent = ` … ${((performance.now() - began) / 1000).toFixed(1)} s`;
	}, 100);
	return () => clearInterval(ticking);
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

function busy(now) {
	waiting = now;
	send.disabled = now;
	fresh.disabled = now;
}

// For browsers without field-sizing.
function fit() {
	field.style.height = "auto";
	field.style.height = `${field.scrollHeight + 2}px`;
}

reader.start();
shelf.start();
