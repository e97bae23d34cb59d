//! Serving the portal and the demonstration.

use super::{leptos_options, read_config, start_log};
use crate::platform::App;
use crate::platform::config::Config;
use crate::{app, demo};
use std::net::SocketAddr;
use std::path::Path;
use tokio::net::TcpListener;

/// What the demonstration sets unless the file or a variable says otherwise.
const DEMONSTRATION: [(&str, &str); 6] = [
    ("environment", "demonstration"),
    ("day_control", "true"),
    ("visible_outbox", "true"),
    ("codes_per_hour", "1000"),
    ("log", "warn"),
    ("log_format", "text"),
];

pub async fn serve(file: &Path) -> Result<(), String> {
    let config = read_config(file, &[])?;
    let (app, listener) = start(config).await?;
    tracing::info!(address = %app.leptos_options.site_addr, "serving");
    listen(app, listener).await
}

pub async fn demonstrate(file: &Path, empty: bool) -> Result<(), String> {
    let config = read_config(file, &DEMONSTRATION)?;
    if !config.demonstration() {
        return Err("environment = 'production': the demonstration runs only with environment = 'demonstration'".into());
    }
    let (app, listener) = start(config).await?;
    demo::load::prepare(&app, empty).await?;
    println!("{}", demo::welcome(&app));
    listen(app, listener).await
}

async fn start(config: Config) -> Result<(App, TcpListener), String> {
    start_log(&config);
    let options = leptos_options()?;
    let address: SocketAddr = options.site_addr;
    // Before anything is loaded: a taken port is said at once.
    let listener = TcpListener::bind(address).await.map_err(|error| format!("{address} cannot be served: {error}"))?;
    let app = App::start(config, options).await?;
    Ok((app, listener))
}

/// Serves until the process is asked to stop; requests under way are finished.
async fn listen(app: App, listener: TcpListener) -> Result<(), String> {
    let served = axum::serve(listener, app::router(app.clone())).with_graceful_shutdown(asked_to_stop()).await;
    app.db.close().await;
    served.map_err(|error| error.to_string())
}

async fn asked_to_stop() {
    use tokio::signal::unix::{SignalKind, signal};
    let interrupt = tokio::signal::ctrl_c();
    match signal(SignalKind::terminate()) {
        Ok(mut terminate) => {
            tokio::select! {
                _ = interrupt => {}
                _ = terminate.recv() => {}
            }
        }
        Err(_) => {
            let _ = interrupt.await;
        }
    }
}
