-- A funded project. The row is made when the agreement is signed; a winner without one waits for it.
CREATE TABLE project_grant (
    id TEXT PRIMARY KEY,
    round_id TEXT NOT NULL REFERENCES round (id),
    project_id TEXT NOT NULL UNIQUE REFERENCES project (id),
    captain_id TEXT NOT NULL REFERENCES account (id),
    amount BIGINT NOT NULL,
    -- signed, completed
    state TEXT NOT NULL,
    agreement_number TEXT NOT NULL,
    agreement_day TEXT NOT NULL,
    agreement_account_sealed TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    completed_at BIGINT,
    UNIQUE (round_id, agreement_number)
);
CREATE INDEX grant_by_captain ON project_grant (captain_id);

-- Made with the agreement: amounts and conditions as the rules stated them on that day.
CREATE TABLE tranche (
    grant_id TEXT NOT NULL REFERENCES project_grant (id),
    -- 1, 2, 3 …; paid in this order.
    ordinal BIGINT NOT NULL,
    percent BIGINT NOT NULL,
    amount BIGINT NOT NULL,
    -- JSON array of conditions that must hold before the money may be sent.
    waits_for TEXT NOT NULL,
    paid_at BIGINT,
    -- Number of the payment order; empty until paid.
    payment_order TEXT NOT NULL,
    PRIMARY KEY (grant_id, ordinal)
);

CREATE TABLE report (
    id TEXT PRIMARY KEY,
    grant_id TEXT NOT NULL REFERENCES project_grant (id),
    -- start, midterm, final
    kind TEXT NOT NULL,
    -- submitted, returned, accepted
    state TEXT NOT NULL,
    body TEXT NOT NULL,
    -- Whole tenge of the grant spent so far; 0 in reports that do not ask.
    spent BIGINT NOT NULL,
    -- The operator's words of the last decision; empty until decided.
    remark TEXT NOT NULL,
    submitted_at BIGINT NOT NULL,
    decided_at BIGINT,
    UNIQUE (grant_id, kind)
);

CREATE TABLE monitoring_visit (
    id TEXT PRIMARY KEY,
    grant_id TEXT NOT NULL REFERENCES project_grant (id),
    day TEXT NOT NULL,
    place TEXT NOT NULL,
    participants TEXT NOT NULL,
    findings TEXT NOT NULL,
    -- in-order, remarks
    conclusion TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES account (id),
    recorded_at BIGINT NOT NULL,
    -- One protocol a person a day: a form sent twice is recorded once.
    UNIQUE (grant_id, day, recorded_by)
);
