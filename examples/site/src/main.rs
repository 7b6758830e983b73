//! A site in Kazakh, Russian and English: what an organisation would deploy, as a server or as files.
//!
//! `cargo run -p site`, then open the address that it prints; `--export DIR` writes it as files instead. `--config` names another
//! `site.toml`, `--port` another port, `--origin` another public address; `--pseudo` shows texts that are too long or forgotten.
//! SIGHUP reads the files anew.

mod config;
mod export;
mod layout;
mod live;
mod made;
mod pages;
#[cfg(test)]
mod secrets;
mod serve;
mod server;
mod site;
#[cfg(test)]
mod tests;
mod words;

use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
#[cfg(unix)]
use std::sync::Arc;

use tokio::net::TcpListener;
use ushtil::message::{Compiled, Voice};

use crate::config::Config;
use crate::live::Live;
use crate::site::Site;
use crate::words::Pseudo;

/// What the command line may say.
struct Arguments {
    port: u16,
    origin: Option<String>,
    config: PathBuf,
    export: Option<PathBuf>,
    is_pseudo: bool,
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
    if let Some(folder) = &options.export {
        let files = export::export(&site(&options, None)?, folder)?;
        println!("{files} files in {}", folder.display());
        return Ok(());
    }
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, options.port));
    let listener = TcpListener::bind(address).await.map_err(|error| {
        format!("cannot listen on {address}: {error}; another port can be given with --port, 0 takes any that is free")
    })?;
    let bound = listener.local_addr().map_err(|error| error.to_string())?;
    let live = Live::new(site(&options, Some(bound))?);
    let stopped = stopped().map_err(|error| error.to_string())?;
    #[cfg(unix)]
    reloads(live.clone(), move || site(&options, Some(bound))).map_err(|error| error.to_string())?;
    println!("http://{bound}/");
    serve::serve(listener, server::router(live), stopped).await;
    Ok(())
}

/// The site as its files are now.
fn site(options: &Arguments, bound: Option<SocketAddr>) -> Result<Site, String> {
    let (config, content) = Config::load(&options.config)?;
    let here = bound.map_or_else(|| config.origin.clone(), |bound| format!("http://{bound}"));
    let origin = options.origin.clone().unwrap_or(here);
    let voice: Box<dyn Voice + Send> = if options.is_pseudo { Box::new(Pseudo::new()) } else { Box::new(Compiled) };
    Site::new(config, content, origin, voice, server::today())
}

/// Reads the files anew at every SIGHUP; what is wrong in them is said, and the site stays as it was.
#[cfg(unix)]
fn reloads(live: Live, site: impl Fn() -> Result<Site, String> + Send + Sync + 'static) -> std::io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut asked, site) = (signal(SignalKind::hangup())?, Arc::new(site));
    tokio::spawn(async move {
        while asked.recv().await.is_some() {
            let site = Arc::clone(&site);
            match tokio::task::spawn_blocking(move || site()).await {
                Ok(Ok(site)) => live.replace(site),
                Ok(Err(problem)) => eprintln!("site: {problem}\nsite: stays as it was"),
                Err(stopped) => eprintln!("site: {stopped}"),
            }
        }
    });
    Ok(())
}

fn options(mut arguments: impl Iterator<Item = String>) -> Result<Arguments, String> {
    let config = Path::new(env!("CARGO_MANIFEST_DIR")).join("site.toml");
    let mut options = Arguments { port: 3000, origin: None, config, export: None, is_pseudo: false };
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or_else(|| format!("{argument} needs a value"));
        match argument.as_str() {
            "--port" => options.port = value()?.parse().map_err(|_| "--port needs a number up to 65535".to_owned())?,
            "--origin" => options.origin = Some(value()?.trim_end_matches('/').to_owned()),
            "--config" => options.config = value()?.into(),
            "--export" => options.export = Some(value()?.into()),
            "--pseudo" => options.is_pseudo = true,
            _ => {
                return Err(format!(
                    "`{argument}` is not known; there are --port NUMBER, --origin ADDRESS, --config FILE, --export FOLDER and --pseudo"
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
