-- Waits between "who I am" and "confirm"; deleted when the ballot is cast or the time is over.
CREATE TABLE vote_intent (
    token_hash TEXT PRIMARY KEY,
    round_id TEXT NOT NULL REFERENCES round (id),
    person_hash TEXT NOT NULL,
    phone_hash TEXT NOT NULL,
    phone_sealed TEXT NOT NULL,
    channel TEXT NOT NULL,
    choices TEXT NOT NULL,
    code_id TEXT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX vote_intent_by_expiry ON vote_intent (expires_at);

-- The register: who has voted. Nothing in it says for what.
CREATE TABLE voter (
    round_id TEXT NOT NULL REFERENCES round (id),
    person_hash TEXT NOT NULL,
    phone_hash TEXT NOT NULL,
    -- 1, 2, 3 … up to the persons that the rules allow one phone: the key below keeps the limit when ballots race.
    phone_place BIGINT NOT NULL,
    channel TEXT NOT NULL,
    day TEXT NOT NULL,
    PRIMARY KEY (round_id, person_hash),
    UNIQUE (round_id, phone_hash, phone_place)
);

-- The ballots: what was chosen. Nothing in it says by whom. The receipt is random.
CREATE TABLE ballot (
    receipt TEXT PRIMARY KEY,
    round_id TEXT NOT NULL REFERENCES round (id),
    -- Project numbers, ascending, joined by commas.
    choices TEXT NOT NULL
);
CREATE INDEX ballot_by_round ON ballot (round_id);

-- Lets a repeated confirm find its receipt: the hash of the voter's one-time token, known to their browser only.
CREATE TABLE ballot_token (
    token_hash TEXT PRIMARY KEY,
    receipt TEXT NOT NULL REFERENCES ballot (receipt)
);
