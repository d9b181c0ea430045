-- Times are milliseconds since 1970 (UTC), lengths are characters.

CREATE TABLE conversation (
	id TEXT NOT NULL PRIMARY KEY,
	used_at INTEGER NOT NULL,
	-- What it weighs towards the bound on all conversations.
	characters INTEGER NOT NULL
) WITHOUT ROWID;

CREATE INDEX conversation_by_use ON conversation (used_at);

CREATE TABLE turn (
	conversation TEXT NOT NULL REFERENCES conversation ON DELETE CASCADE,
	-- Grows within the conversation; the earliest numbers go as later ones come.
	number INTEGER NOT NULL,
	question TEXT NOT NULL,
	answer TEXT NOT NULL,
	span TEXT,
	standalone INTEGER NOT NULL CHECK (standalone IN (0, 1)),
	asked_at INTEGER NOT NULL,
	PRIMARY KEY (conversation, number)
) WITHOUT ROWID;

CREATE INDEX turn_by_age ON turn (asked_at);

-- The latest answers, so that feedback on them can be judged.
CREATE TABLE answer (
	number INTEGER PRIMARY KEY,
	id TEXT NOT NULL UNIQUE,
	conversation TEXT NOT NULL REFERENCES conversation ON DELETE CASCADE,
	question TEXT NOT NULL,
	text TEXT NOT NULL,
	given_at INTEGER NOT NULL
);

CREATE INDEX answer_by_conversation ON answer (conversation);

-- Outlives its conversation's age, but not a wish to have the conversation forgotten.
CREATE TABLE feedback (
	answer TEXT NOT NULL PRIMARY KEY,
	conversation TEXT NOT NULL,
	helpful INTEGER NOT NULL CHECK (helpful IN (0, 1)),
	comment TEXT,
	question TEXT NOT NULL,
	text TEXT NOT NULL,
	given_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE INDEX feedback_by_conversation ON feedback (conversation);

CREATE INDEX feedback_by_time ON feedback (given_at);

-- The number of the newest migration, read before anything else (see Schema).
PRAGMA user_version = 1;
