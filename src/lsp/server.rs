//! The conversation with an editor: messages in, answers out, in one thread.
//!
//! Requests are answered from the site as it was last made, with the text as it is now. What is
//! wrong is looked for when the editor has been quiet for a moment. Whoever sends nonsense gets an
//! error, and the conversation goes on; the codes are those of LSP 3.17 and JSON-RPC 2.0.

use super::client::Client;
use super::workspace::Workspace;
use super::{address, completion, definition, greeting, hover, symbols};
use crate::pipeline::Options;
use lsp_server::{Connection, ErrorCode, Message, Notification, Request, RequestId, Response};
use lsp_types::{
    CompletionParams, CompletionResponse, DidChangeTextDocumentParams, DidChangeWatchedFilesParams,
    DidCloseTextDocumentParams, DidOpenTextDocumentParams, DidSaveTextDocumentParams,
    DocumentSymbolParams, DocumentSymbolResponse, GotoDefinitionParams, GotoDefinitionResponse,
    HoverParams, Location, MessageType, Position, ShowMessageParams, TextDocumentPositionParams,
    Uri,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::io;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// How long an editor must be quiet before problems are looked for.
const QUIET: Duration = Duration::from_millis(150);
/// Whoever types without a pause sees problems all the same after this time.
const LONGEST: Duration = Duration::from_millis(600);

/// How a conversation ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// The editor said goodbye as it should.
    Asked,
    /// It left without a word, or before it had said `shutdown`.
    Unasked,
}

/// Serves an editor over standard input and output. `root` is the folder of the site if it is
/// known; otherwise the editor says what is open. The root in `options` does not matter.
///
/// # Errors
/// If the connection breaks in the middle of a message, or a message is no JSON.
pub fn run(root: Option<PathBuf>, options: Options) -> io::Result<Ending> {
    let (connection, threads) = Connection::stdio();
    let ending = serve(&connection, root, options);
    // The threads end when nobody listens to them any more.
    drop(connection);
    threads.join()?;
    Ok(ending)
}

fn serve(connection: &Connection, root: Option<PathBuf>, options: Options) -> Ending {
    let Some((id, params)) = greeting::first(connection) else {
        return Ending::Unasked;
    };
    let client = Client::new(&params.capabilities);
    let mut server = Server {
        connection,
        client,
        options,
        workspace: None,
        is_told: false,
        is_over: false,
        due: None,
        since: None,
    };
    server.answer(id, greeting::answer(client));
    let folder = root.or_else(|| {
        greeting::folders(&params)
            .into_iter()
            .find_map(|path| greeting::site_above(&path))
    });
    if let Some(folder) = folder {
        server.settle(folder);
    }
    server.talk()
}

struct Server<'a> {
    connection: &'a Connection,
    client: Client,
    options: Options,
    /// The site, once one was found.
    workspace: Option<Workspace>,
    /// Whether the editor was told that there is no site.
    is_told: bool,
    /// Whether the editor said `shutdown`.
    is_over: bool,
    /// When problems are to be looked for.
    due: Option<Instant>,
    /// Since when they have not been.
    since: Option<Instant>,
}

impl Server<'_> {
    fn talk(&mut self) -> Ending {
        loop {
            let now = Instant::now();
            let message = match self.due {
                None => self.connection.receiver.recv().ok(),
                // However much there is to read.
                Some(due) if due <= now => {
                    self.publish();
                    continue;
                }
                Some(due) => match self.connection.receiver.recv_timeout(due - now) {
                    Err(error) if error.is_timeout() => continue,
                    other => other.ok(),
                },
            };
            match message {
                None => return Ending::Unasked,
                Some(Message::Notification(note)) if note.method == "exit" => {
                    return match self.is_over {
                        true => Ending::Asked,
                        false => Ending::Unasked,
                    };
                }
                Some(Message::Notification(note)) => self.note(note),
                Some(Message::Request(request)) => self.request(request),
                // Answers to what we asked for: the editor watches files, or does not.
                Some(Message::Response(_)) => {}
            }
        }
    }

    /// Problems are looked for soon, but not while somebody types.
    fn soon(&mut self) {
        let now = Instant::now();
        let since = *self.since.get_or_insert(now);
        self.due = Some((now + QUIET).min(since + LONGEST));
    }

    fn publish(&mut self) {
        (self.due, self.since) = (None, None);
        let Some(workspace) = &mut self.workspace else {
            return;
        };
        for params in workspace.publish() {
            self.tell("textDocument/publishDiagnostics", params);
        }
    }

    /// Takes a folder for the site.
    fn settle(&mut self, root: PathBuf) {
        let options = Options {
            root,
            ..self.options.clone()
        };
        let workspace = Workspace::new(options, self.client);
        if let Some(message) = workspace.complaint() {
            self.show(MessageType::ERROR, message);
        }
        self.workspace = Some(workspace);
        self.soon();
    }

    fn show(&self, typ: MessageType, message: String) {
        self.tell("window/showMessage", ShowMessageParams { typ, message });
    }

    /// Asks the editor to say when files change that are not open. Editors that cannot are served
    /// by what they save.
    fn watch(&self) {
        let workspace = self.workspace.as_ref().filter(|_| self.client.watches);
        if let Some(request) = workspace.and_then(|w| greeting::watch(w.root())) {
            let _ = self.connection.sender.send(request.into());
        }
    }

    fn note(&mut self, note: Notification) {
        match note.method.as_str() {
            "initialized" => self.watch(),
            "textDocument/didOpen" => {
                if let Some(params) = read::<DidOpenTextDocumentParams>(note.params) {
                    let document = params.text_document;
                    self.find_site(&document.uri);
                    if let Some(workspace) = &mut self.workspace {
                        workspace.opened(document.uri, document.version, document.text);
                    }
                }
            }
            "textDocument/didChange" => {
                if let Some(params) = read::<DidChangeTextDocumentParams>(note.params)
                    && let Some(workspace) = &mut self.workspace
                {
                    let document = params.text_document;
                    workspace.changed(&document.uri, document.version, &params.content_changes);
                }
            }
            "textDocument/didSave" => {
                if let Some(params) = read::<DidSaveTextDocumentParams>(note.params)
                    && let Some(workspace) = &mut self.workspace
                {
                    workspace.reread(&[params.text_document.uri]);
                }
            }
            "textDocument/didClose" => {
                if let Some(params) = read::<DidCloseTextDocumentParams>(note.params)
                    && let Some(workspace) = &mut self.workspace
                {
                    workspace.closed(&params.text_document.uri);
                }
            }
            "workspace/didChangeWatchedFiles" => {
                if let Some(params) = read::<DidChangeWatchedFilesParams>(note.params)
                    && let Some(workspace) = &mut self.workspace
                {
                    let changed = params.changes.into_iter().map(|change| change.uri);
                    workspace.reread(&changed.collect::<Vec<_>>());
                }
            }
            // Whatever else an editor tells, we need not know.
            _ => return,
        }
        self.soon();
    }

    /// An editor that did not say what folder is open shows it by the first file.
    fn find_site(&mut self, uri: &Uri) {
        if self.workspace.is_some() {
            return;
        }
        match address::path(uri).and_then(|path| greeting::site_above(path.parent()?)) {
            Some(root) => {
                self.settle(root);
                self.watch();
            }
            None if !self.is_told => {
                self.is_told = true;
                self.show(
                    MessageType::WARNING,
                    "Shirube: there is no site.toml above this file, so there is nothing to check"
                        .to_owned(),
                );
            }
            None => {}
        }
    }

    fn request(&mut self, request: Request) {
        let Request { id, method, params } = request;
        if self.is_over {
            let why = "the server was asked to shut down".to_owned();
            return self.refuse(id, ErrorCode::InvalidRequest, why);
        }
        match method.as_str() {
            "shutdown" => {
                self.is_over = true;
                self.answer(id, Value::Null);
            }
            "textDocument/completion" => self.reply(id, params, Self::completion),
            "textDocument/hover" => self.reply(id, params, Self::hover),
            "textDocument/definition" => self.reply(id, params, Self::definition),
            "textDocument/documentSymbol" => self.reply(id, params, Self::symbols),
            "initialize" => {
                let why = "`initialize` can be said once only".to_owned();
                self.refuse(id, ErrorCode::InvalidRequest, why);
            }
            _ => {
                let why = format!("there is no method `{method}`");
                self.refuse(id, ErrorCode::MethodNotFound, why);
            }
        }
    }

    fn reply<P: DeserializeOwned, A: Serialize>(
        &self,
        id: RequestId,
        params: Value,
        make: impl FnOnce(&Self, P) -> Option<A>,
    ) {
        match serde_json::from_value(params) {
            Ok(params) => self.answer(id, make(self, params)),
            Err(why) => self.refuse(id, ErrorCode::InvalidParams, why.to_string()),
        }
    }

    fn completion(&self, params: CompletionParams) -> Option<CompletionResponse> {
        let (uri, position) = place(params.text_document_position);
        let workspace = self.workspace.as_ref()?;
        workspace.ask(&uri, position, |spot| {
            let list = completion::list(spot, self.client);
            Some(CompletionResponse::List(list))
        })
    }

    fn hover(&self, params: HoverParams) -> Option<lsp_types::Hover> {
        let (uri, position) = place(params.text_document_position_params);
        let workspace = self.workspace.as_ref()?;
        workspace.ask(&uri, position, |spot| hover::at(spot, self.client))
    }

    fn definition(&self, params: GotoDefinitionParams) -> Option<GotoDefinitionResponse> {
        let (uri, position) = place(params.text_document_position_params);
        let workspace = self.workspace.as_ref()?;
        let (name, at) = workspace.ask(&uri, position, definition::of)?;
        Some(GotoDefinitionResponse::Scalar(Location {
            uri: workspace.uri(&name)?,
            range: workspace.position(&name, at),
        }))
    }

    fn symbols(&self, params: DocumentSymbolParams) -> Option<DocumentSymbolResponse> {
        let workspace = self.workspace.as_ref()?;
        let uri = params.text_document.uri;
        let symbols = |spot: &super::spot::Spot<'_>| Some(symbols::of(spot, self.client));
        let symbols = workspace.ask(&uri, Position::default(), symbols)?;
        Some(DocumentSymbolResponse::Nested(symbols))
    }

    fn answer(&self, id: RequestId, result: impl Serialize) {
        let answer = match serde_json::to_value(result) {
            Ok(result) => Response {
                id,
                response_result: Ok(result),
            },
            Err(why) => Response::new_err(id, ErrorCode::InternalError as i32, why.to_string()),
        };
        // Whether the editor is still there shows at the next message.
        let _ = self.connection.sender.send(answer.into());
    }

    fn refuse(&self, id: RequestId, code: ErrorCode, why: String) {
        let answer = Response::new_err(id, code as i32, why);
        let _ = self.connection.sender.send(answer.into());
    }

    fn tell(&self, method: &str, params: impl Serialize) {
        if let Ok(params) = serde_json::to_value(params) {
            let method = method.to_owned();
            let note = Notification { method, params };
            let _ = self.connection.sender.send(note.into());
        }
    }
}

/// A notification that cannot be read has nobody to answer to.
fn read<P: DeserializeOwned>(params: Value) -> Option<P> {
    serde_json::from_value(params).ok()
}

fn place(params: TextDocumentPositionParams) -> (Uri, Position) {
    (params.text_document.uri, params.position)
}
