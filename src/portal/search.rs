//! Finding projects by what people type. Letters that look or sound alike on the keyboards in use count as one:
//! Cyrillic і and Latin i, Cyrillic һ and Latin h, ё and е.

use crate::review::project::Project;

/// What was asked for: every word of it must occur.
pub struct Search {
    words: Vec<String>,
    number: Option<i64>,
}

impl Search {
    pub fn new(text: &str) -> Search {
        let text = fold(text);
        let words = text.split_whitespace().map(|word| word.trim_start_matches('№').to_owned());
        let words: Vec<String> = words.filter(|word| !word.is_empty()).collect();
        let number = match words.as_slice() {
            [only] => only.parse().ok(),
            _ => None,
        };
        Search { words, number }
    }

    /// By number, or by the words of what is public about it.
    pub fn finds(&self, project: &Project) -> bool {
        if self.number == Some(project.number) {
            return true;
        }
        let texts = [&project.title, &project.annotation, &project.place, &project.goal, &project.problem];
        let text = fold(&texts.map(String::as_str).join("\n"));
        self.words.iter().all(|word| text.contains(word.as_str()))
    }
}

fn fold(text: &str) -> String {
    let alike = |letter| match letter {
        'і' => 'i',
        'һ' => 'h',
        'ё' => 'е',
        other => other,
    };
    text.to_lowercase().chars().map(alike).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_look_alike_are_one() {
        assert_eq!(fold("ІНІ"), fold("iнi"));
        assert_eq!(fold("Жаһан"), fold("жаhан"));
        assert_eq!(fold("Ёлка"), fold("елка"));
    }

    #[test]
    fn a_single_figure_is_a_number_too() {
        assert_eq!(Search::new(" №12 ").number, Some(12));
        assert_eq!(Search::new("12 алма").number, None);
        assert!(Search::new("  ").words.is_empty());
    }
}
