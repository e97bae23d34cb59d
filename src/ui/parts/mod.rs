//! The parts that pages are put together from. Each file holds one kind of part; each part says what it is for.

mod basics;
mod cards;
mod chart;
mod choice_bar;
mod empty;
mod gallery;
mod heading;
mod history;
mod navigation;
mod notice;
mod panel;
mod phases;
mod project_card;
mod stats;
mod summary_list;
mod table;
mod tags;
mod task_list;

pub use basics::{button_link, disclosure, fact, facts, filters, post_button, prose, section};
pub use cards::{Card, card_grid};
pub use chart::BarChart;
pub use choice_bar::ChoiceBar;
pub use empty::{Empty, Picture};
pub use gallery::{Photo, gallery};
pub use heading::Heading;
pub use history::{History, HistoryEntry};
pub use navigation::{back_link, breadcrumbs, pagination, tabs};
pub use notice::Notice;
pub use panel::Panel;
pub use phases::{Phase, PhaseState, Phases};
pub use project_card::ProjectCard;
pub use stats::{Meter, Stat, stats};
pub use summary_list::SummaryList;
pub use table::Table;
pub use tags::{Tone, badge, direction_tag};
pub use task_list::{TaskList, TaskState};
