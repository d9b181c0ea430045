// Adding and removing articles, for those who have the key of an administrator.

import * as api from "./api.js";
import * as key from "./key.js";

const panel = document.getElementById("admin");
const shelf = document.getElementById("shelf");
const file = document.getElementById("file");
const bar = document.getElementById("sent");
const note = document.getElementById("admin-note");
const other = document.getElementById("other-key");

let refresh = () => undefined;
let again = () => undefined;

/** Makes the panel work; `onChange` shows the articles as they are. */
export function start(onChange) {
	refresh = onChange;
	panel.addEventListener("toggle", () => shelf.classList.toggle("managed", panel.open));
	file.addEventListener("change", async () => {
		const files = [...file.files];
		await attempt(() => addAll(files));
		file.value = "";
	});
	other.addEventListener("click", async () => await key.change() && attempt(again));
}

async function addAll(files) {
	for (const each of files) {
		bar.hidden = false;
		bar.value = 0;
		note.textContent = `Sending ${each.name} …`;
		const { title } = await api.add(each, (share) => {
			bar.value = share;
			note.textContent = share < 1 ? `Sending ${each.name} …` : `Reading ${each.name} …`;
		});
		note.textContent = `“${title}” has been added.`;
	}
}

/** Makes a button remove an article, when it is pressed a second time. */
export function removable(button, { id, title }) {
	const label = button.textContent;
	let sure = false;
	const ask = (really) => {
		sure = really;
		button.textContent = really ? "Really remove it and its file?" : label;
	};
	button.title = `Remove ${title}`;
	button.addEventListener("blur", () => ask(false));
	button.addEventListener("click", () => {
		if (!sure) {
			ask(true);
			return;
		}
		ask(false);
		attempt(async () => {
			await api.remove(id);
			note.textContent = `“${title}” has been removed.`;
			panel.querySelector("summary").focus();
		});
	});
}

async function attempt(work) {
	again = work;
	other.hidden = true;
	note.classList.remove("failure");
	try {
		await work();
	}
	catch (problem) {
		note.textContent = problem.message;
		note.classList.add("failure");
		other.hidden = problem.status !== 401 && problem.status !== 403;
	}
	finally {
		bar.hidden = true;
		refresh();
	}
}
