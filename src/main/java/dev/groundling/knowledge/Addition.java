package dev.groundling.knowledge;

/**
 * What became of a file that was to be added to the articles, or put back among them.
 */
public sealed interface Addition {

	/**
	 * It is an article now, and can be asked about.
	 *
	 * @param article the article
	 * @param replaced whether a file of the same name was there before, which is gone
	 * @param unchanged whether the article that was in service before is the same
	 */
	record Added(Article article, boolean replaced, boolean unchanged) implements Addition {
	}

	/**
	 * It isn't an article, and nothing has changed.
	 *
	 * @param reason which sort of thing was wrong
	 * @param problem what is wrong and how to mend it, for the person who sent the file
	 */
	record Refused(Reason reason, String problem) implements Addition {
	}

	/** Why a file is refused. */
	enum Reason {

		/** Its name can't be used in the folder. */
		NAME,

		/** Files of its type can't be read. */
		TYPE,

		/** It is larger than {@code groundling.knowledge.max-file-size}. */
		TOO_LARGE,

		/** It can't be told from another article, or would be mistaken for it. */
		TAKEN,

		/** There is no article in it that can be read. */
		UNREADABLE,

		/** It has no former version that could take its place. */
		NO_FORMER,

		/** Nothing is fetched from its address. */
		ADDRESS,

		/** It couldn't be fetched. */
		UNFETCHED

	}

}
