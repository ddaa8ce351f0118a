//! How a conversation begins: what the editor can do, what we can, and where the site is.

use super::address;
use super::client::Client;
use super::completion;
use lsp_server::{Connection, ErrorCode, Message, Request, RequestId, Response};
use lsp_types::{
    CompletionOptions, DidChangeWatchedFilesRegistrationOptions, FileSystemWatcher, GlobPattern,
    HoverProviderCapability, InitializeParams, InitializeResult, OneOf, Registration,
    RegistrationParams, SaveOptions, ServerCapabilities, ServerInfo, TextDocumentSyncCapability,
    TextDocumentSyncKind, TextDocumentSyncOptions, TextDocumentSyncSaveOptions,
};
use std::path::{Path, PathBuf};

/// Waits for the first request, which must be `initialize`. `None` if the editor goes away.
pub(super) fn first(connection: &Connection) -> Option<(RequestId, InitializeParams)> {
    let refuse = |id, code: ErrorCode, why: String| {
        let answer = Response::new_err(id, code as i32, why);
        connection.sender.send(answer.into()).ok()
    };
    loop {
        match connection.receiver.recv().ok()? {
            Message::Request(request) if request.method == "initialize" => {
                match serde_json::from_value(request.params) {
                    Ok(params) => return Some((request.id, params)),
                    Err(why) => refuse(request.id, ErrorCode::InvalidParams, why.to_string())?,
                }
            }
            Message::Request(request) => {
                let why = "the first request must be `initialize`".to_owned();
                refuse(request.id, ErrorCode::ServerNotInitialized, why)?;
            }
            Message::Notification(note) if note.method == "exit" => return None,
            _ => {}
        }
    }
}

/// What this server can do.
pub(super) fn answer(client: Client) -> InitializeResult {
    let sync = TextDocumentSyncOptions {
        open_close: Some(true),
        change: Some(TextDocumentSyncKind::INCREMENTAL),
        save: Some(TextDocumentSyncSaveOptions::SaveOptions(
            SaveOptions::default(),
        )),
        ..TextDocumentSyncOptions::default()
    };
    InitializeResult {
        capabilities: ServerCapabilities {
            position_encoding: Some(client.encoding_kind()),
            text_document_sync: Some(TextDocumentSyncCapability::Options(sync)),
            completion_provider: Some(CompletionOptions {
                trigger_characters: Some(
                    completion::TRIGGERS.iter().map(|&c| c.to_owned()).collect(),
                ),
                ..CompletionOptions::default()
            }),
            hover_provider: Some(HoverProviderCapability::Simple(true)),
            definition_provider: Some(OneOf::Left(true)),
            document_symbol_provider: Some(OneOf::Left(true)),
            ..ServerCapabilities::default()
        },
        server_info: Some(ServerInfo {
            name: "shirube".to_owned(),
            version: Some(env!("CARGO_PKG_VERSION").to_owned()),
        }),
    }
}

/// The folders that the editor has open.
pub(super) fn folders(params: &InitializeParams) -> Vec<PathBuf> {
    let folders = params.workspace_folders.iter().flatten();
    let folders = folders.filter_map(|folder| address::path(&folder.uri));
    #[allow(deprecated, reason = "older editors say it in these words")]
    let (uri, path) = (params.root_uri.as_ref(), params.root_path.as_ref());
    folders
        .chain(uri.and_then(address::path))
        .chain(path.map(PathBuf::from))
        .collect()
}

/// The nearest folder upwards with `site.toml`.
pub(super) fn site_above(path: &Path) -> Option<PathBuf> {
    let mut folders = path.ancestors();
    let found = folders.find(|folder| folder.join("site.toml").is_file());
    found.map(Path::to_owned)
}

/// Asks the editor to say when a file of the site in `root` changes.
pub(super) fn watch(root: &Path) -> Option<Request> {
    let root = root.to_string_lossy().replace('\\', "/");
    let globs = ["site.toml", "content/**", "locales/**", "themes/**"];
    let watchers = globs.map(|glob| FileSystemWatcher {
        glob_pattern: GlobPattern::String(format!("{root}/{glob}")),
        kind: None,
    });
    let watchers = DidChangeWatchedFilesRegistrationOptions {
        watchers: watchers.to_vec(),
    };
    let registration = Registration {
        id: "files".to_owned(),
        method: "workspace/didChangeWatchedFiles".to_owned(),
        register_options: serde_json::to_value(watchers).ok(),
    };
    let params = RegistrationParams {
        registrations: vec![registration],
    };
    Some(Request {
        id: RequestId::from("watch".to_owned()),
        method: "client/registerCapability".to_owned(),
        params: serde_json::to_value(params).ok()?,
    })
}
