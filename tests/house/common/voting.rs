//! Voting through its pages.

use super::{Answer, Person, Server};

/// Numbers of the admitted projects, from the open data.
pub async fn admitted(server: &Server) -> Vec<String> {
    let open_data = server.person().get("/projects.json").await;
    open_data.assert_status(200);
    let numbers = open_data.body.split("\"number\":").skip(1);
    numbers.map(|rest| rest.trim_start().chars().take_while(char::is_ascii_digit).collect()).collect()
}

/// Chooses and says who they are. A redirect to the code's page when all is in order.
pub async fn identify(voter: &Person, choices: &[&str], iin: &str, phone: &str) -> Answer {
    let mut fields: Vec<(&str, &str)> = choices.iter().map(|number| ("p", *number)).collect();
    fields.extend([("iin", iin), ("phone", phone)]);
    voter.post("/vote/identify", &fields).await
}

/// Enters the code that came to the phone.
pub async fn confirm(voter: &Person, phone: &str) -> Answer {
    let code = voter.code_for(phone).await;
    voter.post("/vote/confirm", &[("code", &code)]).await
}

/// The whole way of one voter.
pub async fn vote(server: &Server, choices: &[&str], iin: &str, phone: &str) -> (Person, Answer) {
    let voter = server.person();
    identify(&voter, choices, iin, phone).await.assert_status(303);
    let answer = confirm(&voter, phone).await;
    (voter, answer)
}

/// The receipt's number on the voter's page.
pub async fn receipt(voter: &Person) -> String {
    let page = voter.get("/vote/receipt").await;
    page.assert_status(200);
    let words = page.words();
    let number = words.split(' ').find(|word| word.len() == 19 && word.matches('-').count() == 3);
    number.unwrap_or_else(|| panic!("no receipt: {words}")).to_owned()
}
