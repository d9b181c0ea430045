-- Times are milliseconds since 1970 (UTC).

-- Whose updates these are: those of another bot have nothing to do with them.
CREATE TABLE bot (
	fingerprint TEXT NOT NULL
);

-- What came in. Its text goes once it is dealt with; the rest stays for some days, to
-- know duplicates by, and the ids of messages.
CREATE TABLE incoming (
	number INTEGER PRIMARY KEY AUTOINCREMENT,
	update_id INTEGER NOT NULL UNIQUE,
	kind TEXT NOT NULL,
	-- 0 where there is none, as with inline queries.
	chat INTEGER NOT NULL,
	-- Updates of the same lane are dealt with one after the other.
	lane TEXT NOT NULL,
	-- 1 for what must not wait behind answers.
	prompt INTEGER NOT NULL CHECK (prompt IN (0, 1)),
	-- 1 for what is turned down because too much of its chat waits already.
	refused INTEGER NOT NULL CHECK (refused IN (0, 1)),
	-- The message it brings, and the series of numbers that its id is from.
	message INTEGER,
	series INTEGER,
	language TEXT,
	json TEXT,
	arrived_at INTEGER NOT NULL,
	done_at INTEGER
);

CREATE INDEX incoming_waiting ON incoming (prompt, number) WHERE done_at IS NULL;

CREATE INDEX incoming_by_lane ON incoming (lane) WHERE done_at IS NULL;

CREATE INDEX incoming_by_message ON incoming (series, message) WHERE message IS NOT NULL;

CREATE INDEX incoming_done ON incoming (done_at) WHERE done_at IS NOT NULL;

-- What goes out, in this order in each chat.
CREATE TABLE outgoing (
	number INTEGER PRIMARY KEY AUTOINCREMENT,
	-- What it replies to: incoming.number.
	incoming INTEGER,
	-- Which of the messages sent before the update was dealt with, from 1; NULL for those
	-- after.
	call INTEGER,
	-- The message whose fate this one is to find out: outgoing.number.
	clears INTEGER REFERENCES outgoing ON DELETE CASCADE,
	act TEXT NOT NULL CHECK (act IN ('send', 'edit', 'delete')),
	chat INTEGER NOT NULL,
	thread INTEGER,
	reply_to INTEGER,
	-- Of what is changed or deleted; of what is sent, once that is known.
	message INTEGER,
	series INTEGER NOT NULL,
	-- The highest id known of the series when it was first sent.
	known INTEGER,
	html TEXT,
	plain TEXT,
	buttons TEXT,
	state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'doubtful', 'done', 'dropped')),
	reason TEXT,
	noted_at INTEGER NOT NULL,
	changed_at INTEGER NOT NULL
);

CREATE INDEX outgoing_open ON outgoing (chat, number) WHERE state IN ('waiting', 'sending', 'doubtful');

CREATE INDEX outgoing_by_incoming ON outgoing (incoming);

CREATE INDEX outgoing_by_message ON outgoing (series, message) WHERE message IS NOT NULL;

CREATE INDEX outgoing_by_time ON outgoing (changed_at);

-- Chats of which something is known.
CREATE TABLE chat (
	id INTEGER NOT NULL PRIMARY KEY,
	-- Set while the bot may not write there.
	closed_at INTEGER,
	-- The id it has had since it became a supergroup.
	moved_to INTEGER,
	-- Set once Telegram has refused drafts there.
	drafts_refused_at INTEGER
);

-- The number of the newest migration, read before anything else (see Schema).
PRAGMA user_version = 1;
