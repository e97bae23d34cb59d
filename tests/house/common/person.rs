//! A person with a browser that runs no script.

use reqwest::header;
use reqwest::redirect::Policy;

pub struct Person {
    client: reqwest::Client,
    url: String,
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    /// Where a redirect leads, without the language.
    pub location: String,
    pub body: String,
    pub headers: header::HeaderMap,
}

impl Answer {
    /// The value of a hidden or other input of the page.
    pub fn input(&self, name: &str) -> String {
        let mark = format!("name=\"{name}\"");
        let tag = self.body.split('<').find(|tag| tag.starts_with("input") && tag.contains(&mark));
        let value = tag.and_then(|tag| tag.split("value=\"").nth(1)).and_then(|rest| rest.split('"').next());
        value.unwrap_or_default().to_owned()
    }

    #[track_caller]
    pub fn assert_status(&self, status: u16) -> &Self {
        assert_eq!(self.status, status, "location '{}', page: {}", self.location, self.words());
        self
    }

    #[track_caller]
    pub fn assert_says(&self, text: &str) -> &Self {
        assert!(self.words().contains(text), "the page does not say '{text}': {}", self.words());
        self
    }

    /// The page's text without its tags.
    pub fn words(&self) -> String {
        let main = self.body.split("<main").nth(1).unwrap_or(&self.body);
        let mut words = String::new();
        for part in main.split('<') {
            words.push_str(part.split_once('>').map_or(part, |(_, text)| text));
            words.push(' ');
        }
        words.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
    }
}

impl Person {
    pub fn new(url: &str) -> Person {
        let client = reqwest::Client::builder().cookie_store(true).redirect(Policy::none()).build().expect("a client");
        Person { client, url: url.to_owned() }
    }

    /// Pages are read in English: its texts are the easiest to search for here.
    fn address(&self, path: &str) -> String {
        format!("{}/en{path}", self.url)
    }

    pub async fn get(&self, path: &str) -> Answer {
        answer(self.client.get(self.address(path)).send().await).await
    }

    /// An address without a language.
    pub async fn get_raw(&self, path: &str) -> Answer {
        answer(self.client.get(format!("{}{path}", self.url)).send().await).await
    }

    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.post_pairs(path, &fields.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect::<Vec<_>>()).await
    }

    pub async fn post_pairs(&self, path: &str, fields: &[(String, String)]) -> Answer {
        answer(self.client.post(self.address(path)).form(fields).send().await).await
    }

    /// A form with files: (field, file name, bytes).
    pub async fn post_files(&self, path: &str, fields: &[(&str, &str)], files: &[(&str, &str, Vec<u8>)]) -> Answer {
        let mut form = reqwest::multipart::Form::new();
        for (name, value) in fields {
            form = form.text((*name).to_owned(), (*value).to_owned());
        }
        for (field, name, bytes) in files {
            let part = reqwest::multipart::Part::bytes(bytes.clone()).file_name((*name).to_owned());
            form = form.part((*field).to_owned(), part);
        }
        answer(self.client.post(self.address(path)).multipart(form).send().await).await
    }

    /// Asks for a code, finds it in the outbox, and enters it.
    pub async fn sign_in(&self, phone: &str) {
        let asked = self.post("/sign-in", &[("phone", phone), ("next", "/cabinet")]).await;
        asked.assert_status(303);
        let id = asked.location.split("id=").nth(1).and_then(|rest| rest.split('&').next()).unwrap_or_default();
        let code = self.code_for(phone).await;
        let done = self.post("/sign-in/code", &[("id", id), ("code", &code), ("next", "/cabinet")]).await;
        done.assert_status(303);
        assert_eq!(done.location, "/cabinet", "{}", done.body);
    }

    /// The newest code that went to the phone.
    pub async fn code_for(&self, phone: &str) -> String {
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        let outbox = self.get("/demo/outbox").await;
        let wanted = digits(phone);
        let message = outbox.body.split("class=\"message\"").skip(1).find(|message| {
            let number = message.split("</p>").next().unwrap_or_default();
            digits(number.split('·').next().unwrap_or_default()).ends_with(&wanted)
        });
        let text = message.and_then(|message| message.split("</p>").nth(1)).unwrap_or_default();
        let code = text.split(|c: char| !c.is_ascii_digit()).find(|part| part.len() == 6);
        code.unwrap_or_else(|| panic!("no code for {phone} in the outbox")).to_owned()
    }
}

async fn answer(sent: reqwest::Result<reqwest::Response>) -> Answer {
    let response = sent.expect("the server answers");
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    let location = headers.get(header::LOCATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let location = location.strip_prefix("/en").unwrap_or(location).to_owned();
    Answer { status, location, headers, body: response.text().await.unwrap_or_default() }
}
