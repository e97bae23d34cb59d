CREATE TABLE result (
    round_id TEXT PRIMARY KEY REFERENCES round (id),
    -- What the calculation starts from, as published: pool, rule, projects with cost, score and votes.
    tally TEXT NOT NULL,
    tally_sha256 TEXT NOT NULL,
    published_by TEXT NOT NULL REFERENCES account (id),
    published_at BIGINT NOT NULL,
    ballots BIGINT NOT NULL,
    money_left BIGINT NOT NULL
);

CREATE TABLE selection (
    round_id TEXT NOT NULL REFERENCES round (id),
    project_id TEXT NOT NULL REFERENCES project (id),
    place BIGINT NOT NULL,
    votes BIGINT NOT NULL,
    cost BIGINT NOT NULL,
    -- won, too-few-votes, no-money, after-stop
    outcome TEXT NOT NULL,
    money_before BIGINT NOT NULL,
    PRIMARY KEY (round_id, project_id)
);
