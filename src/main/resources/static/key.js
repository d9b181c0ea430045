// The key to the service, for services that want one. It is kept as long as the tab. The
// document hears a "key" whenever there is another one.

const NAME = "groundling.key";

const dialog = document.getElementById("key");
const title = document.getElementById("key-title");
const field = document.getElementById("key-field");
const note = document.getElementById("key-note");

let asking = null; // those who need a key at the same time wait for the same one

/** What shows the key in a request; nothing while there is none. */
export function headers() {
	const key = sessionStorage.getItem(NAME);
	return key ? { Authorization: `Bearer ${key}` } : {};
}

/**
 * Asks whoever sits there for a key, or that of an administrator, after the service has
 * refused `refused`, the headers of a request. Tells whether there is another one to try.
 */
export function ask(refused, admin = false) {
	if (headers().Authorization !== refused.Authorization) {
		return Promise.resolve(true);
	}
	asking ??= entered(refused.Authorization ? "This key isn’t one of the service." : "", admin).finally(() => {
		asking = null;
	});
	return asking;
}

/** Asks for the key of an administrator in place of the one there is. */
export function change() {
	return entered("", true);
}

// Chromium gives the focus back to a text field without the caret if the dialog was closed
// by the mouse, and then drops what is typed.
function giveCaretBack() {
	const { activeElement } = document;
	activeElement?.blur();
	activeElement?.focus();
}

function entered(wrong, admin) {
	title.textContent = admin ? "This takes the key of an administrator" : "This service asks for a key";
	note.textContent = wrong;
	field.value = "";
	dialog.returnValue = "";
	dialog.showModal();
	return new Promise((resolve) => {
		dialog.addEventListener("close", () => {
			const key = field.value.trim();
			field.value = "";
			giveCaretBack();
			if (dialog.returnValue !== "use" || !/^[!-~]+$/.test(key)) {
				resolve(false);
				return;
			}
			sessionStorage.setItem(NAME, key);
			resolve(true);
			document.dispatchEvent(new Event("key"));
		}, { once: true });
	});
}
