/** A copy of one of the page's templates. */
export function fromTemplate(id) {
	return document.getElementById(id).content.cloneNode(true);
}
