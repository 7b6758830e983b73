//! A small site in Kazakh, Russian and English: what an axum application does with `ushtil`.
//!
//! `cargo run -p site`, then open the address that it prints; `--port` takes another port, `--origin` the public address.

mod layout;
mod pages;
mod search;
mod server;
mod texts;

use std::net::{Ipv4Addr, SocketAddr};
use std::process::ExitCode;

use tokio::net::TcpListener;

/// What the command line may say.
struct Options {
    port: u16,
    origin: Option<String>,
}

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("site: {problem}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), String> {
    let options = options(std::env::args().skip(1))?;
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, options.port));
    let listener = TcpListener::bind(address).await.map_err(|error| {
        format!("cannot listen on {address}: {error}; another port can be given with --port, 0 takes any that is free")
    })?;
    let bound = listener.local_addr().map_err(|error| error.to_string())?;
    let origin = options.origin.unwrap_or_else(|| format!("http://{bound}"));
    let site = pages::Site::load(&origin)?;
    let stopped = stopped().map_err(|error| error.to_string())?;
    println!("http://{bound}/");
    let server = axum::serve(listener, server::router(site)).with_graceful_shutdown(stopped);
    server.await.map_err(|error| error.to_string())
}

fn options(mut arguments: impl Iterator<Item = String>) -> Result<Options, String> {
    let mut options = Options { port: 3000, origin: None };
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or_else(|| format!("{argument} needs a value"));
        match argument.as_str() {
            "--port" => options.port = value()?.parse().map_err(|_| "--port needs a number up to 65535".to_owned())?,
            "--origin" => options.origin = Some(value()?),
            _ => return Err(format!("`{argument}` is not known; there are --port NUMBER and --origin ADDRESS")),
        }
    }
    Ok(options)
}

/// Waits for Ctrl-C or for the signal of a service manager; from now on neither ends the program by itself.
#[cfg(unix)]
fn stopped() -> std::io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// Waits for Ctrl-C; without signals the site serves on.
#[cfg(not(unix))]
fn stopped() -> std::io::Result<impl Future<Output = ()>> {
    Ok(async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    })
}
