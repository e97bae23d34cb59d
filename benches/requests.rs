//! Requests a second of public pages, beside an answer that does no work, in one run on one machine.
//!
//! The demonstration runs in a process of its own; this one asks over 16 connections. The figures mean something only as
//! ratios to the reference line of the same run (docs/BENCHMARKS.md).

use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

const CONNECTIONS: usize = 16;
const SECONDS: u64 = 5;
/// The first is the reference.
const PAGES: [(&str, &str); 6] = [
    ("reference: /healthz", "/healthz"),
    ("home", "/kk/"),
    ("projects", "/kk/projects"),
    ("a project", "/kk/projects/almaty-2026-1"),
    ("choosing", "/kk/vote"),
    ("rules", "/kk/rules"),
];

struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn main() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(measure());
}

async fn measure() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_server, url) = start(folder.path()).await;
    println!("{CONNECTIONS} connections, {SECONDS} s a page; p50 and p99 in milliseconds");
    let mut reference = None;
    for (name, path) in PAGES {
        let (per_second, p50, p99, bytes) = load(&format!("{url}{path}")).await;
        let reference = *reference.get_or_insert(per_second);
        println!(
            "{name:<22} {per_second:>8.0}/s  {:>5.1} % of the reference  p50 {p50:>6.2}  p99 {p99:>6.2}  {bytes:>7} bytes",
            per_second / reference * 100.0
        );
    }
}

async fn start(folder: &std::path::Path) -> (Server, String) {
    let port = TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("an address").port();
    let process = Command::new(env!("CARGO_BIN_EXE_jasbudget"))
        .arg("demo")
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("LEPTOS_SITE_ADDR", format!("127.0.0.1:{port}"))
        .env("JASBUDGET_DATA_DIR", folder)
        .env("JASBUDGET_DATABASE_URL", format!("sqlite:{}", folder.join("jasbudget.db").display()))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .spawn()
        .expect("the program starts");
    let (server, url) = (Server(process), format!("http://127.0.0.1:{port}"));
    for _ in 0..600 {
        if reqwest::get(format!("{url}/readyz")).await.is_ok_and(|answer| answer.status().is_success()) {
            return (server, url);
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("the program does not answer");
}

/// Requests a second, the median and 99th percentile in milliseconds, and the size of one uncompressed answer.
async fn load(url: &str) -> (f64, f64, f64, usize) {
    let bytes = Arc::new(AtomicUsize::new(0));
    let (start, end) = (Instant::now(), Instant::now() + Duration::from_secs(SECONDS));
    let askers = (0..CONNECTIONS).map(|_| {
        let (url, bytes, client) = (url.to_owned(), bytes.clone(), reqwest::Client::new());
        tokio::spawn(async move {
            let mut times = Vec::new();
            while Instant::now() < end {
                let asked = Instant::now();
                let answer = client.get(&url).send().await.expect("answered");
                assert!(answer.status().is_success(), "{url}: {}", answer.status());
                bytes.store(answer.bytes().await.expect("whole").len(), Ordering::Relaxed);
                times.push(asked.elapsed().as_secs_f64() * 1000.0);
            }
            times
        })
    });
    let mut times = Vec::new();
    for asker in askers.collect::<Vec<_>>() {
        times.extend(asker.await.expect("the asker ends"));
    }
    times.sort_by(f64::total_cmp);
    let at = |share: f64| times.get((times.len() as f64 * share) as usize).copied().unwrap_or_default();
    (times.len() as f64 / start.elapsed().as_secs_f64(), at(0.5), at(0.99), bytes.load(Ordering::Relaxed))
}
