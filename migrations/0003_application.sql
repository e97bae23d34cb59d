CREATE TABLE application (
    id TEXT PRIMARY KEY,
    round_id TEXT NOT NULL REFERENCES round (id),
    captain_id TEXT NOT NULL REFERENCES account (id),
    -- draft, submitted, returned, refused, in-review, admitted, rejected
    state TEXT NOT NULL,
    -- Rises by one with each save; a save names the revision it read.
    revision BIGINT NOT NULL,
    -- The form as JSON; the IINs in it are sealed.
    draft TEXT NOT NULL,
    -- Copied from the draft on each save, for lists.
    title TEXT NOT NULL,
    direction TEXT NOT NULL,
    -- Given when it is first sent: 1, 2, 3 … within the round.
    number BIGINT,
    grant_amount BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    submitted_at BIGINT,
    UNIQUE (round_id, number)
);
CREATE INDEX application_by_captain ON application (captain_id);
CREATE INDEX application_by_state ON application (round_id, state);

-- What was sent, as it was sent.
CREATE TABLE application_version (
    application_id TEXT NOT NULL REFERENCES application (id),
    version BIGINT NOT NULL,
    content TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    sent_at BIGINT NOT NULL,
    PRIMARY KEY (application_id, version)
);

-- One team a person a round, by the keyed hash of the IIN; written when the application is sent.
CREATE TABLE team_member (
    round_id TEXT NOT NULL REFERENCES round (id),
    person_hash TEXT NOT NULL,
    application_id TEXT NOT NULL REFERENCES application (id),
    PRIMARY KEY (round_id, person_hash)
);

CREATE TABLE application_history (
    id TEXT PRIMARY KEY,
    application_id TEXT NOT NULL REFERENCES application (id),
    at BIGINT NOT NULL,
    -- The state it went into, and the words that went with it.
    state TEXT NOT NULL,
    note TEXT NOT NULL
);
CREATE INDEX history_by_application ON application_history (application_id, at);

-- A stored file and what it belongs to: an application, a report or a visit. The bytes lie in object storage under their SHA-256.
CREATE TABLE attachment (
    id TEXT PRIMARY KEY,
    owner_kind TEXT NOT NULL,
    owner_id TEXT NOT NULL,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    added_at BIGINT NOT NULL
);
CREATE INDEX attachment_by_owner ON attachment (owner_kind, owner_id);
