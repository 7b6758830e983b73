//! A site in Kazakh, Russian and English: what an organisation would deploy, as a server or as files.
//!
//! `cargo run -p site`, then open the address that it prints; `--export DIR` writes it as files instead. `--config` names another
//! `site.toml`, `--port` another port, `--origin` another public address.

mod config;
mod export;
mod layout;
mod pages;
#[cfg(test)]
mod secrets;
mod serve;
mod server;
mod site;

use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use tokio::net::TcpListener;

/// What the command line may say.
struct Arguments {
    port: u16,
    origin: Option<String>,
    config: PathBuf,
    export: Option<PathBuf>,
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
    let (config, content) = config::Config::load(&options.config)?;
    if let Some(folder) = &options.export {
        let origin = options.origin.unwrap_or_else(|| config.origin.clone());
        let site = site::Site::new(config, content, origin, server::today())?;
        let files = export::export(&site, folder)?;
        println!("{files} files in {}", folder.display());
        return Ok(());
    }
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, options.port));
    let listener = TcpListener::bind(address).await.map_err(|error| {
        format!("cannot listen on {address}: {error}; another port can be given with --port, 0 takes any that is free")
    })?;
    let bound = listener.local_addr().map_err(|error| error.to_string())?;
    let origin = options.origin.unwrap_or_else(|| format!("http://{bound}"));
    let site = site::Site::new(config, content, origin, server::today())?;
    let stopped = stopped().map_err(|error| error.to_string())?;
    println!("http://{bound}/");
    serve::serve(listener, server::router(site), stopped).await;
    Ok(())
}

fn options(mut arguments: impl Iterator<Item = String>) -> Result<Arguments, String> {
    let config = Path::new(env!("CARGO_MANIFEST_DIR")).join("site.toml");
    let mut options = Arguments { port: 3000, origin: None, config, export: None };
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or_else(|| format!("{argument} needs a value"));
        match argument.as_str() {
            "--port" => options.port = value()?.parse().map_err(|_| "--port needs a number up to 65535".to_owned())?,
            "--origin" => options.origin = Some(value()?.trim_end_matches('/').to_owned()),
            "--config" => options.config = value()?.into(),
            "--export" => options.export = Some(value()?.into()),
            _ => {
                return Err(format!(
                    "`{argument}` is not known; there are --port NUMBER, --origin ADDRESS, --config FILE and --export FOLDER"
                ));
            }
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
