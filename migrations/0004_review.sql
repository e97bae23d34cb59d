CREATE TABLE review (
    id TEXT PRIMARY KEY,
    application_id TEXT NOT NULL REFERENCES application (id),
    member_id TEXT NOT NULL REFERENCES account (id),
    chamber TEXT NOT NULL,
    -- Declared before the file opens: 'none' or 'conflict'. A member with a conflict never scores.
    conflict TEXT NOT NULL,
    conflict_reason TEXT NOT NULL,
    -- JSON object criterion code → score; '{}' until handed in.
    scores TEXT NOT NULL,
    total BIGINT NOT NULL,
    comment TEXT NOT NULL,
    declared_at BIGINT NOT NULL,
    handed_in_at BIGINT,
    UNIQUE (application_id, member_id)
);

-- The public face of an application the commission admitted, or the reasons why not.
CREATE TABLE project (
    id TEXT PRIMARY KEY,
    round_id TEXT NOT NULL REFERENCES round (id),
    application_id TEXT NOT NULL UNIQUE REFERENCES application (id),
    number BIGINT NOT NULL,
    -- 1 admitted to the vote, 0 not.
    admitted BIGINT NOT NULL,
    reason TEXT NOT NULL,
    -- Average total of the reviews in thousandths of a point, and their number.
    score_thousandths BIGINT NOT NULL,
    reviews BIGINT NOT NULL,
    title TEXT NOT NULL,
    annotation TEXT NOT NULL,
    direction TEXT NOT NULL,
    sub_direction TEXT NOT NULL,
    problem TEXT NOT NULL,
    goal TEXT NOT NULL,
    place TEXT NOT NULL,
    months BIGINT NOT NULL,
    cost BIGINT NOT NULL,
    -- JSON arrays: names of the team, lines of the estimate.
    team TEXT NOT NULL,
    estimate TEXT NOT NULL,
    decided_at BIGINT NOT NULL,
    UNIQUE (round_id, number)
);

-- The commission's work of a round ends once; the protocol is public.
CREATE TABLE review_closing (
    round_id TEXT PRIMARY KEY REFERENCES round (id),
    closed_by TEXT NOT NULL REFERENCES account (id),
    closed_at BIGINT NOT NULL
);
