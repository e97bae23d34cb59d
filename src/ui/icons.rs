//! The icon set: 24 × 24, two-pixel strokes in the colour of the text around them.
//!
//! Icons are decoration: they are hidden from screen readers, and the words beside them carry the meaning.

use leptos::prelude::*;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    ArrowLeft,
    ArrowRight,
    Calendar,
    Camera,
    Chart,
    Check,
    Clock,
    Coins,
    Cross,
    Document,
    Download,
    Filter,
    Flag,
    Globe,
    Info,
    Link,
    Lock,
    Menu,
    Message,
    Minus,
    Pencil,
    People,
    Phone,
    Pin,
    Plus,
    Print,
    Search,
    SignOut,
    Star,
    Trash,
    Trophy,
    Upload,
    User,
    Vote,
    Warning,
    Briefcase,
    Leaf,
    Megaphone,
    Heart,
    Chip,
    Together,
    Palette,
    Building,
    Spark,
}

impl Icon {
    /// The picture of a direction; a neutral spark for codes that another programme brings.
    pub fn of_direction(code: &str) -> Icon {
        match code {
            "entrepreneurship" => Icon::Briefcase,
            "sport-ecology" => Icon::Leaf,
            "media" => Icon::Megaphone,
            "psychology-health" => Icon::Heart,
            "it-digital" => Icon::Chip,
            "inclusion" => Icon::Together,
            "culture-art" => Icon::Palette,
            "infrastructure" => Icon::Building,
            _ => Icon::Spark,
        }
    }

    fn drawing(self) -> &'static str {
        match self {
            Icon::ArrowLeft => r#"<path d="M19 12H5m6-7-7 7 7 7"/>"#,
            Icon::ArrowRight => r#"<path d="M5 12h14m-6-7 7 7-7 7"/>"#,
            Icon::Calendar => {
                r#"<rect x="3" y="5" width="18" height="16" rx="3"/><path d="M3 10h18M8 2.5V7m8-4.5V7"/>"#
            }
            Icon::Camera => {
                r#"<path d="M3 8.5A1.5 1.5 0 0 1 4.5 7H8l1.5-3h5L16 7h3.5A1.5 1.5 0 0 1 21 8.5v10a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 18.5z"/><circle cx="12" cy="13" r="3.5"/>"#
            }
            Icon::Chart => r#"<path d="M4 20V11m5.5 9V4M15 20v-6m5.5 6V8"/>"#,
            Icon::Check => r#"<path d="m4.5 12.5 5 5L20 6.5"/>"#,
            Icon::Clock => r#"<circle cx="12" cy="12" r="9"/><path d="M12 7v5.5l3.5 2"/>"#,
            Icon::Coins => {
                r#"<ellipse cx="12" cy="6" rx="7.5" ry="3"/><path d="M4.5 6v6c0 1.7 3.4 3 7.5 3s7.5-1.3 7.5-3V6M4.5 12v6c0 1.7 3.4 3 7.5 3s7.5-1.3 7.5-3v-6"/>"#
            }
            Icon::Cross => r#"<path d="m6 6 12 12M18 6 6 18"/>"#,
            Icon::Document => {
                r#"<path d="M14 3H7a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V8zm0 0v5h5M9 13h6m-6 4h4"/>"#
            }
            Icon::Download => r#"<path d="M12 3v12m-5-5 5 5 5-5M4 20h16"/>"#,
            Icon::Filter => r#"<path d="M4 6h16M7 12h10m-7 6h4"/>"#,
            Icon::Flag => r#"<path d="M5 21V4c4-2.5 8 2.5 14 0v10c-6 2.5-10-2.5-14 0"/>"#,
            Icon::Globe => {
                r#"<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c5.5 6 5.5 12 0 18-5.5-6-5.5-12 0-18"/>"#
            }
            Icon::Info => r#"<circle cx="12" cy="12" r="9"/><path d="M12 11.5V17m0-9.5v.1"/>"#,
            Icon::Link => {
                r#"<path d="M14 4h6v6m0-6L11 13m-1-7H6a2 2 0 0 0-2 2v10a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2v-4"/>"#
            }
            Icon::Lock => {
                r#"<rect x="4.5" y="10.5" width="15" height="10.5" rx="2.5"/><path d="M8 10.5V7.5a4 4 0 0 1 8 0v3M12 15v2"/>"#
            }
            Icon::Menu => r#"<path d="M4 7h16M4 12h16M4 17h16"/>"#,
            Icon::Message => {
                r#"<path d="M5 4h14a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-7l-5 4v-4H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z"/>"#
            }
            Icon::Minus => r#"<path d="M5 12h14"/>"#,
            Icon::Pencil => {
                r#"<path d="m4 20 1-4.5L16.5 4a1.4 1.4 0 0 1 2 0L20 5.5a1.4 1.4 0 0 1 0 2L8.5 19zM14 6.5l3.5 3.5"/>"#
            }
            Icon::People => {
                r#"<circle cx="9" cy="8" r="3.5"/><path d="M2.5 20c0-4 3-6 6.5-6s6.5 2 6.5 6m.5-15.3a3.5 3.5 0 0 1 0 6.6m2 3.2c2.3.8 3.5 2.7 3.5 5.5"/>"#
            }
            Icon::Phone => r#"<rect x="6.5" y="2.5" width="11" height="19" rx="2.5"/><path d="M11 18h2"/>"#,
            Icon::Pin => {
                r#"<path d="M12 21.5s7-6.5 7-11.5a7 7 0 0 0-14 0c0 5 7 11.5 7 11.5z"/><circle cx="12" cy="10" r="2.5"/>"#
            }
            Icon::Plus => r#"<path d="M12 5v14M5 12h14"/>"#,
            Icon::Print => {
                r#"<path d="M7 8V3h10v5M7 18H5a2 2 0 0 1-2-2v-6a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2h-2M7 14h10v7H7z"/>"#
            }
            Icon::Search => r#"<circle cx="11" cy="11" r="7"/><path d="m20.5 20.5-4.5-4.5"/>"#,
            Icon::SignOut => {
                r#"<path d="M14 4H6a1.5 1.5 0 0 0-1.5 1.5v13A1.5 1.5 0 0 0 6 20h8m-4-8h11m-4-4 4 4-4 4"/>"#
            }
            Icon::Star => r#"<path d="m12 3.5 2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9L3.5 9.7l5.9-.8z"/>"#,
            Icon::Trash => r#"<path d="M4 6.5h16M9 6V3.5h6V6M6 6.5 7 21h10l1-14.5M10 11v6m4-6v6"/>"#,
            Icon::Trophy => {
                r#"<path d="M7 3.5h10V10a5 5 0 0 1-10 0zM7 5.5H3.5c0 3.5 1 5 3.8 5.5M17 5.5h3.5c0 3.5-1 5-3.8 5.5M12 15v5.5m-4 0h8"/>"#
            }
            Icon::Upload => r#"<path d="M12 16V4M7 9l5-5 5 5M4 20h16"/>"#,
            Icon::User => r#"<circle cx="12" cy="8" r="4"/><path d="M4 21c0-4.5 3.5-7 8-7s8 2.5 8 7"/>"#,
            Icon::Vote => r#"<path d="M4 13 2.5 20.5h19L20 13M7 13.5 12 4l6.5 3.5-3.2 6zM6.5 17h11"/>"#,
            Icon::Warning => r#"<path d="M12 3.5 22 20.5H2zM12 10v5m0 2.5v.1"/>"#,
            Icon::Briefcase => {
                r#"<rect x="3" y="7.5" width="18" height="12.5" rx="2.5"/><path d="M8.5 7.5V5A1.5 1.5 0 0 1 10 3.5h4A1.5 1.5 0 0 1 15.5 5v2.5M3 12.5c5.5 2.5 12.5 2.5 18 0"/>"#
            }
            Icon::Leaf => r#"<path d="M5 19C3 10 8 4 20.5 3.5 21 15 15 21 7.5 18M4 21.5C6 16 9 12.5 14 10"/>"#,
            Icon::Megaphone => r#"<path d="M3.5 10v4.5h3.5L18 20V4.5L7 10zM8 14.5l1.5 6h3l-1.3-4.7M21.5 10v4.5"/>"#,
            Icon::Heart => {
                r#"<path d="M12 20.5C5 15.5 2.5 12 2.5 8.5A4.8 4.8 0 0 1 12 7a4.8 4.8 0 0 1 9.5 1.5c0 3.5-2.5 7-9.5 12z"/>"#
            }
            Icon::Chip => {
                r#"<rect x="6" y="6" width="12" height="12" rx="2.5"/><path d="M10 10h4v4h-4zM9 2.5V6m6-3.5V6M9 18v3.5m6-3.5v3.5M2.5 9H6m-3.5 6H6M18 9h3.5M18 15h3.5"/>"#
            }
            Icon::Together => {
                r#"<circle cx="7.5" cy="6" r="2.5"/><circle cx="16.5" cy="6" r="2.5"/><path d="M3 20v-5a4.5 4.5 0 0 1 9 0 4.5 4.5 0 0 1 9 0v5M12 15v5"/>"#
            }
            Icon::Palette => {
                r#"<path d="M12 3a9 9 0 1 0 0 18c2 0 2.5-1.5 1.7-2.8-1-1.7 0-3.2 2-3.2h2.3c2 0 3-1.3 3-3.5C21 6.5 17 3 12 3zM7.5 12v.1M9.5 7.5v.1M14.5 7.5v.1"/>"#
            }
            Icon::Building => {
                r#"<path d="M4 21V9l8-5.5L20 9v12M2.5 21h19M9.5 21v-5.5h5V21M8.5 11h.1m3.4 0h.1m3.4 0h.1"/>"#
            }
            Icon::Spark => r#"<path d="M12 3v5m0 8v5M3 12h5m8 0h5M6 6l2.5 2.5m7 7L18 18M6 18l2.5-2.5m7-7L18 6"/>"#,
        }
    }
}

/// The icon as an inline SVG.
pub fn icon(icon: Icon) -> AnyView {
    view! {
        <svg class="icon" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2"
            stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false" inner_html=icon.drawing()></svg>
    }
    .into_any()
}
