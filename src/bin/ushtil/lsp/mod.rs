//! `ushtil lsp`: the checks, completion and what a message says, in an editor that speaks the language server protocol.
//!
//! The protocol is the business of `lsp-server` and `lsp-types`; whole texts are sent at every change, and everything is checked
//! again, since a message is wrong or right beside its translations.

mod complete;
mod diagnose;
mod hover;
mod position;
mod workspace;

use std::collections::BTreeSet;
use std::error::Error;
use std::path::PathBuf;

use lsp_server::{Connection, ErrorCode, Message, Notification, Request, Response};
use lsp_types::notification::{
    DidChangeTextDocument, DidCloseTextDocument, DidOpenTextDocument, DidSaveTextDocument, Notification as _,
    PublishDiagnostics,
};
use lsp_types::request::{Completion, HoverRequest, Request as _};
use lsp_types::{
    CompletionOptions, CompletionParams, DidChangeTextDocumentParams, DidCloseTextDocumentParams,
    DidOpenTextDocumentParams, HoverParams, HoverProviderCapability, InitializeParams, PublishDiagnosticsParams,
    ServerCapabilities, TextDocumentSyncCapability, TextDocumentSyncKind,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::end::End;
use crate::terminal::Terminal;
use workspace::Workspace;

type Failed = Box<dyn Error + Sync + Send>;

pub(crate) fn run(terminal: &Terminal) -> End {
    match serve(terminal) {
        Ok(()) => End::Well,
        Err(problem) => {
            eprintln!("ushtil lsp: {problem}");
            End::Failed
        }
    }
}

fn serve(terminal: &Terminal) -> Result<(), Failed> {
    let (connection, threads) = Connection::stdio();
    let sign = |sign: &str| sign.to_owned();
    let capabilities = ServerCapabilities {
        text_document_sync: Some(TextDocumentSyncCapability::Kind(TextDocumentSyncKind::FULL)),
        completion_provider: Some(CompletionOptions {
            trigger_characters: Some(["$", "{", "\"", "'", "<", "/", "("].map(sign).into()),
            ..CompletionOptions::default()
        }),
        hover_provider: Some(HoverProviderCapability::Simple(true)),
        ..ServerCapabilities::default()
    };
    let told: InitializeParams = serde_json::from_value(connection.initialize(serde_json::to_value(capabilities)?)?)?;
    let mut server = Server { connection, workspace: Workspace::of(&told), shown: BTreeSet::new(), terminal };
    server.publish()?;
    server.listen()?;
    drop(server);
    threads.join()?;
    Ok(())
}

struct Server<'t> {
    connection: Connection,
    workspace: Workspace,
    /// The files with findings in the editor.
    shown: BTreeSet<PathBuf>,
    terminal: &'t Terminal,
}

impl Server<'_> {
    fn listen(&mut self) -> Result<(), Failed> {
        while let Ok(message) = self.connection.receiver.recv() {
            match message {
                Message::Request(request) => {
                    if self.connection.handle_shutdown(&request)? {
                        return Ok(());
                    }
                    let response = self.answer(request);
                    self.connection.sender.send(Message::Response(response))?;
                }
                Message::Notification(notification) => self.hear(notification)?,
                Message::Response(_) => {} // nothing was asked
            }
        }
        Ok(())
    }

    fn answer(&self, request: Request) -> Response {
        match request.method.as_str() {
            Completion::METHOD => reply(request, |CompletionParams { text_document_position: at, .. }| {
                Some(complete::complete(&self.workspace, &path(&at.text_document.uri)?, at.position))
            }),
            HoverRequest::METHOD => reply(request, |HoverParams { text_document_position_params: at, .. }| {
                hover::hover(&self.workspace, &path(&at.text_document.uri)?, at.position)
            }),
            other => {
                let found = format!("`{other}` is nothing that this server does");
                Response::new_err(request.id, ErrorCode::MethodNotFound as i32, found)
            }
        }
    }

    fn hear(&mut self, notification: Notification) -> Result<(), Failed> {
        match notification.method.as_str() {
            DidOpenTextDocument::METHOD => {
                let opened: DidOpenTextDocumentParams = serde_json::from_value(notification.params)?;
                self.workspace.open(path(&opened.text_document.uri), opened.text_document.text);
            }
            DidChangeTextDocument::METHOD => {
                let changed: DidChangeTextDocumentParams = serde_json::from_value(notification.params)?;
                let whole = changed.content_changes.into_iter().next_back().map(|change| change.text);
                self.workspace.open(path(&changed.text_document.uri), whole.unwrap_or_default());
            }
            DidCloseTextDocument::METHOD => {
                let closed: DidCloseTextDocumentParams = serde_json::from_value(notification.params)?;
                self.workspace.close(path(&closed.text_document.uri));
            }
            DidSaveTextDocument::METHOD => {}
            _ => return Ok(()),
        }
        self.publish()
    }

    /// Tells the editor what is wrong in each file, and of those in which nothing is wrong any more.
    fn publish(&mut self) -> Result<(), Failed> {
        let found = diagnose::diagnose(&self.workspace, self.terminal);
        let files: BTreeSet<PathBuf> = found.keys().cloned().collect();
        for file in self.shown.union(&files) {
            let Some(uri) = position::uri(file) else { continue };
            let diagnostics = found.get(file).cloned().unwrap_or_default();
            let params = PublishDiagnosticsParams { uri, diagnostics, version: None };
            let notification = Notification::new(PublishDiagnostics::METHOD.to_owned(), params);
            self.connection.sender.send(Message::Notification(notification))?;
        }
        self.shown = files;
        Ok(())
    }
}

fn path(uri: &lsp_types::Uri) -> Option<PathBuf> {
    position::path(uri)
}

/// An answer to a request, or the complaint that it is not as the protocol has it.
fn reply<P: DeserializeOwned, A: Serialize>(request: Request, answer: impl FnOnce(P) -> Option<A>) -> Response {
    match serde_json::from_value(request.params) {
        Ok(params) => Response::new_ok(request.id, answer(params)),
        Err(problem) => Response::new_err(request.id, ErrorCode::InvalidParams as i32, problem.to_string()),
    }
}
