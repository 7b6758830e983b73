//! Connections: each has so long to say what it asks for, and what is being answered when the site stops is answered.

use std::pin::pin;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;

/// How long the head of a request may take: a browser needs a moment, and whoever sends a letter a minute wants the connection.
const HEAD: Duration = Duration::from_secs(10);
/// How long the last answers may take.
const LAST: Duration = Duration::from_secs(10);
/// How long to wait where no connection can be taken: the machine has no more files, until one is closed.
const BUSY: Duration = Duration::from_millis(100);

/// Answers until it is stopped.
pub(crate) async fn serve(listener: TcpListener, router: Router, stopped: impl Future<Output = ()>) {
    let (answered, mut stopped) = (GracefulShutdown::new(), pin!(stopped));
    loop {
        let stream = tokio::select! {
            accepted = listener.accept() => accepted.ok(),
            () = &mut stopped => break,
        };
        let Some((stream, _)) = stream else {
            tokio::time::sleep(BUSY).await;
            continue;
        };
        let mut http = http1::Builder::new();
        let http = http.timer(TokioTimer::new()).header_read_timeout(HEAD);
        let connection = http.serve_connection(TokioIo::new(stream), TowerToHyperService::new(router.clone()));
        // what goes wrong with a connection is its browser's to know
        tokio::spawn(answered.watch(connection));
    }
    drop(listener);
    let _ = tokio::time::timeout(LAST, answered.shutdown()).await;
}
