//! The states of an application.

/// Where an application stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    Draft,
    Submitted,
    /// Back with the captain, to correct what the operator remarked.
    Returned,
    Refused,
    InReview,
    Admitted,
    Rejected,
}

impl State {
    pub const ALL: [State; 7] = [
        State::Draft,
        State::Submitted,
        State::Returned,
        State::Refused,
        State::InReview,
        State::Admitted,
        State::Rejected,
    ];
    /// The captain may change it.
    pub const EDITABLE: [State; 2] = [State::Draft, State::Returned];

    pub fn code(self) -> &'static str {
        match self {
            State::Draft => "draft",
            State::Submitted => "submitted",
            State::Returned => "returned",
            State::Refused => "refused",
            State::InReview => "in-review",
            State::Admitted => "admitted",
            State::Rejected => "rejected",
        }
    }

    pub fn from_code(code: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.code() == code)
    }

    pub fn is_editable(self) -> bool {
        State::EDITABLE.contains(&self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_have_codes() {
        for state in State::ALL {
            assert_eq!(State::from_code(state.code()), Some(state));
        }
    }
}
