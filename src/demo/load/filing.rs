//! Stage one: captains file, the operator checks.

use super::{DAY, HOUR, actor_with, hold, in_phase, phone};
use crate::account::service::ensure;
use crate::application::model::State;
use crate::application::service::{self, Decision};
use crate::application::store;
use crate::demo::content::{Fate, Invented};
use crate::demo::random::Random;
use crate::platform::files::Upload;
use crate::platform::{Actor, App, Fault, Role};
use crate::programme::round::Round;
use crate::programme::rules::PhaseKind;

pub async fn file(app: &App, round: &Round, invented: &[Invented], random: &mut Random) -> Result<(), Fault> {
    for (index, project) in invented.iter().enumerate() {
        let minutes = i64::try_from(index).unwrap_or(0) * 20 * HOUR + DAY;
        hold(app, in_phase(round, PhaseKind::Application, minutes)).await?;
        file_one(app, round, index, project, random).await?;
    }
    let operator = actor_with(app, Role::Operator).await?;
    hold(app, in_phase(round, PhaseKind::Review, HOUR)).await?;
    let submitted = store::in_states(app, &round.id, &[State::Submitted]).await?;
    for application in submitted {
        let Some(project) = application.number.and_then(|number| of_number(invented, number)) else { continue };
        let decision = match project.fate {
            Fate::Refuse => Decision::Refuse,
            Fate::Return => Decision::Return,
            _ => Decision::Admit,
        };
        let remark = if decision == Decision::Admit { "" } else { &project.reason };
        service::decide(app, &operator, &application.id, application.revision, decision, remark).await?;
    }
    Ok(())
}

/// Numbers are given in the order of filing; drafts get none.
pub fn of_number(invented: &[Invented], number: i64) -> Option<&Invented> {
    let index = usize::try_from(number - 1).ok()?;
    invented.iter().filter(|project| project.fate != Fate::Draft).nth(index)
}

async fn file_one(
    app: &App,
    round: &Round,
    index: usize,
    project: &Invented,
    random: &mut Random,
) -> Result<(), Fault> {
    let name = project.captain_name();
    let phone = phone(&format!("700 100 00 {:02}", index + 1))?;
    let mut tx = app.db.begin().await?;
    let account_id = ensure(app, &mut tx, &phone, name).await?;
    tx.commit().await?;
    let captain = Actor { account_id, name: name.to_owned(), roles: Vec::new() };
    let application = service::start(app, &captain, round).await?;
    let draft = project.draft(&round.rules, app.now().day(), random);
    let application = service::save_draft(app, &captain, &application.id, application.revision, draft).await?;
    let sketch = Upload { field: "file".into(), name: "sketch.pdf".into(), bytes: sketch(index).into() };
    service::add_attachments(app, &captain, &application.id, vec![sketch]).await?;
    if project.fate != Fate::Draft {
        let application = store::by_id(app, &application.id).await?;
        service::agree_and_send(app, &captain, &application.id, application.revision).await?;
    }
    Ok(())
}

/// A one-page PDF with a frame for a drawing; enough for a reader program to open.
fn sketch(index: usize) -> Vec<u8> {
    let drawing = format!("60 60 475 720 re S BT /F1 24 Tf 80 740 Td (Sketch {}) Tj ET", index + 1);
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R \
         /Resources << /Font << /F1 5 0 R >> >> >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{drawing}\nendstream", drawing.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let mut file = "%PDF-1.4\n".to_owned();
    let mut offsets = Vec::new();
    for (index, object) in objects.iter().enumerate() {
        offsets.push(file.len());
        file.push_str(&format!("{} 0 obj\n{object}\nendobj\n", index + 1));
    }
    let table = file.len();
    file.push_str(&format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1));
    for offset in offsets {
        file.push_str(&format!("{offset:010} 00000 n \n"));
    }
    file.push_str(&format!("trailer << /Size {} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n", objects.len() + 1));
    file.into_bytes()
}
