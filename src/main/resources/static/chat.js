// The conversation: questions in, answers out.

import { render, spoken } from "./answer.js";
import * as api from "./api.js";
import { Stopped } from "./http.js";
import { Progress } from "./progress.js";
import * as reader from "./reader.js";
import { retry } from "./retry.js";
import * as shelf from "./shelf.js";
import * as suggestions from "./suggestions.js";
import { fromTemplate } from "./template.js";

const log = document.getElementById("log");
const welcome = document.getElementById("welcome");
const composer = document.getElementById("composer");
const field = document.getElementById("question");
const send = composer.querySelector("[type=submit]");
const stop = document.getElementById("stop");
const fresh = document.getElementById("new");
const voice = document.getElementById("spoken");

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
	if (event.key === "Escape" && !event.isComposing && !event.target.closest("#reader, dialog")) {
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
	welcomeWithQuestions();
	field.focus();
});

function begin(question) {
	const turn = fromTemplate("turn").firstElementChild;
	turn.querySelector(".asked").textContent = question;
	welcome.remove();
	suggestions.withdraw();
	fresh.hidden = false;
	log.append(turn);
	return turn;
}

function choose(question) {
	if (!waiting) {
		const turn = begin(question);
		// The button is gone, and with it the place on the page.
		turn.querySelector(".asked").focus({ preventScroll: true });
		ask(question, turn);
	}
}

function welcomeWithQuestions() {
	if (!welcome.isConnected) {
		return;
	}
	suggestions.offer(welcome, "Questions that these articles answer", { articles: shelf.picked() }, choose, true);
}

async function ask(question, turn) {
	const reply = turn.querySelector(".reply");
	const progress = new Progress(reply);
	const articles = shelf.picked();
	busy(new AbortController());
	turn.scrollIntoView({ block: "start" });
	try {
		const answer = await askOnceMore({ question, articles }, progress, waiting.signal);
		conversation = answer.conversationId;
		reply.classList.toggle("refusal", answer.outcome !== "answered");
		reply.replaceChildren(render(answer, articles, shelf.languageOf));
		voice.textContent = spoken(answer);
		goOn(answer, articles, reply);
	}
	catch (reason) {
		failed(reason, question, turn);
	}
	finally {
		progress.end();
		busy(null);
		turn.scrollIntoView({ block: "start" });
	}
}

// The service forgets old conversations; the question is then asked in a new one.
async function askOnceMore(asked, progress, signal) {
	try {
		return await api.ask({ ...asked, conversationId: conversation }, progress, signal);
	}
	catch (problem) {
		if (conversation === null || problem.status !== 404 || problem.field !== "conversationId") {
			throw problem;
		}
		conversation = null;
		progress.restart();
		return api.ask({ ...asked, conversationId: null }, progress, signal);
	}
}

function goOn(answer, articles, reply) {
	const answered = answer.outcome === "answered";
	suggestions.offer(reply, answered ? "You could go on with" : "Questions that they do answer", {
		articles, question: answer.standaloneQuestion, at: answered ? answer.citations[0] : undefined,
	}, choose);
}

function failed(reason, question, turn) {
	const reply = turn.querySelector(".reply");
	const again = {
		ask: () => !waiting && ask(question, turn),
		change: () => {
			field.value = question;
			fit();
			field.focus();
		},
	};
	// What has been shown of a stopped answer holds, and stays.
	const before = reason instanceof Stopped ? [...reply.children] : [];
	reply.replaceChildren(...before, retry(reason, again));
	voice.textContent = reason.message;
}

function busy(controller) {
	const focused = document.activeElement === send || document.activeElement === stop;
	waiting = controller;
	send.hidden = controller !== null;
	stop.hidden = controller === null;
	fresh.disabled = controller !== null;
	if (controller) {
		voice.textContent = "";
	}
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
shelf.start(welcomeWithQuestions);
document.addEventListener("key", welcomeWithQuestions);
welcomeWithQuestions();
