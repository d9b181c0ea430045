package dev.groundling.language;

/** What a name names. */
public enum NameSort {

	/** A person. */
	PERSON,

	/** A place, from a bridge to a country. */
	PLACE,

	/** A company, a school, an office. */
	ORGANISATION,

	/** Anything else, or unknown. */
	OTHER

}
