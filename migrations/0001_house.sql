-- What every room stands on: people, sessions, codes, messages, the audit chain.
-- The same text runs on SQLite and PostgreSQL: TEXT and BIGINT only, instants in epoch milliseconds, flags 0/1.

CREATE TABLE account (
    id TEXT PRIMARY KEY,
    phone_hash TEXT NOT NULL UNIQUE,
    phone_sealed TEXT NOT NULL,
    name TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    disabled_at BIGINT
);

CREATE TABLE staff_role (
    account_id TEXT NOT NULL REFERENCES account (id),
    role TEXT NOT NULL,
    chamber TEXT NOT NULL,
    granted_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, role)
);

CREATE TABLE session (
    token_hash TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account (id),
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);

CREATE TABLE sms_code (
    id TEXT PRIMARY KEY,
    phone_hash TEXT NOT NULL,
    phone_sealed TEXT NOT NULL,
    purpose TEXT NOT NULL,
    code_hash TEXT NOT NULL,
    attempts BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);
CREATE INDEX sms_code_by_phone ON sms_code (phone_hash, created_at);

CREATE TABLE outbox (
    id TEXT PRIMARY KEY,
    phone_sealed TEXT NOT NULL,
    body_sealed TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    sent_at BIGINT
);
CREATE INDEX outbox_by_time ON outbox (created_at);

-- One row: the end of the hash chain. Updating it first makes writers take turns on both engines.
CREATE TABLE audit_head (
    id BIGINT PRIMARY KEY,
    seq BIGINT NOT NULL,
    hash TEXT NOT NULL
);
INSERT INTO audit_head (id, seq, hash) VALUES (1, 0, '');

CREATE TABLE audit_event (
    seq BIGINT PRIMARY KEY,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    hash TEXT NOT NULL
);
CREATE INDEX audit_by_subject ON audit_event (subject, seq);

-- Only the demonstration writes here: the day it plays.
CREATE TABLE demonstration_clock (
    id BIGINT PRIMARY KEY,
    shift_millis BIGINT NOT NULL,
    held_at BIGINT
);
