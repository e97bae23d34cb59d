CREATE TABLE round (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    -- 'prepared' until it opens, then 'open'; phases follow from the dates in the rules.
    state TEXT NOT NULL,
    -- Canonical JSON and its SHA-256. Frozen when the round opens.
    rules TEXT NOT NULL,
    rules_sha256 TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    opened_at BIGINT
);

-- A change of frozen rules: proposed by one person, approved by another, public either way.
CREATE TABLE rule_change (
    id TEXT PRIMARY KEY,
    round_id TEXT NOT NULL REFERENCES round (id),
    rules_before TEXT NOT NULL,
    sha256_before TEXT NOT NULL,
    rules_after TEXT NOT NULL,
    sha256_after TEXT NOT NULL,
    reason TEXT NOT NULL,
    proposed_by TEXT NOT NULL REFERENCES account (id),
    proposed_at BIGINT NOT NULL,
    approved_by TEXT REFERENCES account (id),
    approved_at BIGINT,
    CHECK (approved_by IS NULL OR approved_by <> proposed_by)
);
