-- Times are milliseconds since 1970 (UTC).

-- Which conversation goes on where: one in each topic of a chat, in groups one for each
-- member there.
CREATE TABLE talk (
	chat INTEGER NOT NULL,
	-- 0 outside of topics
	thread INTEGER NOT NULL,
	-- 0 in private chats
	asker INTEGER NOT NULL,
	conversation TEXT NOT NULL,
	used_at INTEGER NOT NULL,
	PRIMARY KEY (chat, thread, asker)
) WITHOUT ROWID;

CREATE INDEX talk_by_use ON talk (used_at);

-- The latest answers, for the buttons below them.
CREATE TABLE given_answer (
	number INTEGER PRIMARY KEY,
	id TEXT NOT NULL UNIQUE,
	conversation TEXT NOT NULL,
	chat INTEGER NOT NULL,
	-- 0 outside of topics
	thread INTEGER NOT NULL,
	-- JSON of the answer and of the passages that were found for it.
	answer TEXT NOT NULL,
	found TEXT NOT NULL,
	given_at INTEGER NOT NULL
);

CREATE INDEX given_answer_by_conversation ON given_answer (conversation);

CREATE INDEX given_answer_by_age ON given_answer (given_at);

-- What messages have asked, to know whether an edit changes it.
CREATE TABLE asked_question (
	chat INTEGER NOT NULL,
	message INTEGER NOT NULL,
	-- SHA-256 of the question, in hexadecimal.
	fingerprint TEXT NOT NULL,
	-- The update it came with.
	update_id INTEGER NOT NULL,
	asked_at INTEGER NOT NULL,
	PRIMARY KEY (chat, message)
) WITHOUT ROWID;

CREATE INDEX asked_question_by_age ON asked_question (asked_at);

-- The number of the newest migration, read before anything else.
PRAGMA user_version = 2;
