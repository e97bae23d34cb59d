//! `jasbudget staff`: who works for the organiser.

use crate::account::staff;
use crate::platform::{Fault, Role};
use crate::values::Phone;
use clap::{Subcommand, ValueEnum};
use std::path::Path;

#[derive(Subcommand)]
pub enum Staff {
    /// Give a person a role. They sign in with a code sent to the phone.
    Add {
        /// Mobile number, such as '701 234 56 78'.
        #[arg(long, value_parser = parse_phone)]
        phone: Phone,
        #[arg(long)]
        name: String,
        #[arg(long, value_enum)]
        role: StaffRole,
        /// For members and the chair: the chamber's code in the rule file, such as public-council.
        #[arg(long, required_if_eq_any([("role", "member"), ("role", "chair")]), default_value = "")]
        chamber: String,
    },
    /// Everybody with a role.
    List,
    /// Take all roles away and end the sessions.
    Disable {
        #[arg(long, value_parser = parse_phone)]
        phone: Phone,
    },
}

#[derive(Clone, Copy, ValueEnum)]
pub enum StaffRole {
    Operator,
    Member,
    Chair,
    Manager,
    Finance,
    Auditor,
    Administrator,
}

impl From<StaffRole> for Role {
    fn from(role: StaffRole) -> Role {
        match role {
            StaffRole::Operator => Role::Operator,
            StaffRole::Member => Role::Member,
            StaffRole::Chair => Role::Chair,
            StaffRole::Manager => Role::Manager,
            StaffRole::Finance => Role::Finance,
            StaffRole::Auditor => Role::Auditor,
            StaffRole::Administrator => Role::Administrator,
        }
    }
}

fn parse_phone(text: &str) -> Result<Phone, String> {
    Phone::parse(text)
        .map_err(|error| format!("no mobile number of Kazakhstan ({}); write 701 234 56 78", error.code()))
}

pub async fn run(command: Staff, config: &Path) -> Result<(), String> {
    let app = super::connect(config).await?;
    match command {
        Staff::Add { phone, name, role, chamber } => {
            let role = Role::from(role);
            if role.needs_chamber() && chamber.trim().is_empty() {
                return Err("a member and the chair sit for a chamber: add --chamber CODE".into());
            }
            match staff::add(&app, &phone, name.trim(), role, chamber.trim()).await {
                Ok(()) => println!("{name}: {}", role.code()),
                Err(Fault::Conflict) => return Err("this person has the role already".into()),
                Err(fault) => return Err(format!("not added: {fault:?}")),
            }
        }
        Staff::List => {
            let people = staff::list(&app).await.map_err(|fault| format!("{fault:?}"))?;
            for person in people {
                println!("{}\t{}\t{}\t{}", person.name, person.role, person.chamber, person.masked_phone(&app));
            }
        }
        Staff::Disable { phone } => match staff::disable(&app, &phone).await {
            Ok(()) => println!("disabled"),
            Err(Fault::NotFound) => return Err("nobody with a role has this phone".into()),
            Err(fault) => return Err(format!("not disabled: {fault:?}")),
        },
    }
    Ok(())
}
