// Light or dark: as the system has it, or as was chosen here. Not a module, so that it
// runs before anything is shown.
(() => {
	const NAME = "groundling.theme";
	const root = document.documentElement;
	const system = window.matchMedia("(prefers-color-scheme: dark)");

	// Whoever forbids the page to keep anything has the choice until it is closed.
	function kept() {
		try {
			return localStorage.getItem(NAME);
		}
		catch {
			return null;
		}
	}

	function keep(theme) {
		try {
			localStorage.setItem(NAME, theme);
		}
		catch {
			// As above.
		}
	}

	function dark() {
		return root.dataset.theme ? root.dataset.theme === "dark" : system.matches;
	}

	if (["light", "dark"].includes(kept())) {
		root.dataset.theme = kept();
	}

	document.addEventListener("DOMContentLoaded", () => {
		const toggle = document.getElementById("theme");
		const tell = () => toggle.setAttribute("aria-pressed", String(dark()));
		toggle.addEventListener("click", () => {
			root.dataset.theme = dark() ? "light" : "dark";
			keep(root.dataset.theme);
			tell();
		});
		system.addEventListener("change", tell);
		tell();
	});
})();
