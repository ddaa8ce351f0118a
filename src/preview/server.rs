//! The server: requests in, answers out.
//!
//! It reads requests of `GET` and `HEAD` only, and changes nothing. What it may answer is
//! decided in `guard` and [`super::address`].

use super::editor::Editor;
use super::events::Listener;
use super::guard::is_own_host;
use super::maker;
use super::respond::{Reply, Responder};
use super::snapshot::Snapshot;
use super::watch::Watch;
use super::workshop::Workshop;
use crate::output::headers::HEADERS;
use crate::percent;
use crate::pipeline::Options;
use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{ALLOW, CACHE_CONTROL, CONTENT_TYPE, HOST, LOCATION};
use axum::http::{HeaderName, HeaderValue, Method, Response, StatusCode};
use axum::response::IntoResponse;
use axum::response::sse::{Event, KeepAlive, Sse};
use std::convert::Infallible;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::channel;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::{mpsc, watch};
use tokio_stream::wrappers::ReceiverStream;

/// How many ports are tried when the wanted one is busy.
const PORTS: u16 = 50;

/// How a preview is started.
#[derive(Debug)]
pub struct Start {
    /// How the site is read.
    pub options: Options,
    /// The name or address to listen at.
    pub host: String,
    /// The first port to try; 0 for any.
    pub port: u16,
    /// Links that open an editor.
    pub editor: Editor,
    /// Whether to look for changes instead of being told.
    pub poll: bool,
}

/// What a preview tells whoever started it.
#[derive(Debug)]
pub enum News<'a> {
    /// It can be opened at this address.
    Ready(&'a str),
    /// The site was made again.
    Made(&'a Snapshot, Duration),
    /// It looks for changes, for this reason.
    Polls(&'a str),
}

/// What requests share.
struct Shared {
    snapshots: watch::Receiver<Arc<Snapshot>>,
    responder: Responder,
    host: String,
    port: u16,
    boot: String,
}

/// Runs a preview until the process is asked to end.
///
/// # Errors
/// If no port is free, or the folder cannot be watched.
pub fn run(start: Start, tell: impl Fn(News<'_>) + Send + Sync + 'static) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_io()
        .enable_time()
        .build()?;
    let listener = runtime.block_on(listen(&start.host, start.port))?;
    let address = listener.local_addr()?;
    let mut workshop = Workshop::new(start.options.clone());
    let told = workshop.interrupt();
    let watch = Watch::new(workshop.root(), start.poll, &told).map_err(io::Error::other)?;
    if let Some(why) = &watch.polls_because {
        tell(News::Polls(why));
    }
    let began = std::time::Instant::now();
    let first = loop {
        told.store(false, Ordering::Relaxed);
        if let Some(first) = workshop.snapshot(Vec::new()) {
            break Arc::new(first);
        }
    };
    workshop.keep();
    tell(News::Made(&first, began.elapsed()));
    let (sender, snapshots) = watch::channel(first);
    let shared = Arc::new(Shared {
        snapshots,
        responder: Responder::new(start.editor, start.options),
        host: start.host,
        port: address.port(),
        boot: format!("{}-{}", std::process::id(), address.port()),
    });
    let url = url(&shared, address);
    let ended = Arc::new(AtomicBool::new(false));
    let (calls, called) = channel();
    {
        let (sender, told) = (sender.clone(), Arc::clone(&told));
        std::thread::spawn(move || maker::check(&sender, &told, &called));
    }
    let maker = {
        let ended = Arc::clone(&ended);
        let tell = Arc::new(tell);
        tell(News::Ready(&url));
        std::thread::spawn(move || maker::make(workshop, watch, &sender, &calls, &ended, &*tell))
    };
    let served = runtime.block_on(async {
        let app = Router::new().fallback(answer).with_state(shared);
        tokio::select! {
            served = axum::serve(listener, app).into_future() => served,
            () = asked_to_end() => Ok(()),
        }
    });
    ended.store(true, Ordering::Relaxed);
    told.store(true, Ordering::Relaxed);
    // Open streams have no end of their own.
    runtime.shutdown_background();
    let _ = maker.join();
    served
}

async fn listen(host: &str, port: u16) -> io::Result<TcpListener> {
    let last = match port {
        0 => 0,
        port => port.saturating_add(PORTS),
    };
    let mut busy = None;
    for port in port..=last {
        match TcpListener::bind((host, port)).await {
            Ok(listener) => return Ok(listener),
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => busy = Some(error),
            Err(error) => return Err(error),
        }
    }
    Err(busy.unwrap_or_else(|| io::Error::other("no port is free")))
}

fn url(shared: &Shared, address: SocketAddr) -> String {
    let host = match address.ip() {
        // That is every address of the machine; a browser needs one of them.
        ip if ip.is_unspecified() => "localhost".to_owned(),
        IpAddr::V6(ip) => format!("[{ip}]"),
        ip => ip.to_string(),
    };
    let base = super::respond::base(&shared.snapshots.borrow());
    format!("http://{host}:{}{base}", shared.port)
}

async fn asked_to_end() {
    let interrupted = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminated) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = interrupted => {}
                _ = terminated.recv() => {}
            }
            return;
        }
    }
    let _ = interrupted.await;
}

async fn answer(State(shared): State<Arc<Shared>>, request: Request) -> Response<Body> {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        let mut response = reply(Reply::refused(405, "only GET and HEAD"));
        let allowed = HeaderValue::from_static("GET, HEAD");
        response.headers_mut().insert(ALLOW, allowed);
        return response;
    }
    let host = request.headers().get(HOST).and_then(|h| h.to_str().ok());
    let is_own = host.is_some_and(|host| is_own_host(host, &shared.host, shared.port));
    // `GET http://example.org/` is a request to a proxy, which this is not.
    if !is_own || request.uri().authority().is_some() {
        return reply(Reply::refused(421, "this host is not served here"));
    }
    let path = request.uri().path().to_owned();
    let asked = request.uri().query().and_then(asked_path);
    if path == "/_shirube/events" {
        return stream(&shared, asked.unwrap_or_else(|| "/".to_owned()));
    }
    let snapshot = Arc::clone(&shared.snapshots.borrow());
    let answered = tokio::task::spawn_blocking(move || {
        shared.responder.respond(&snapshot, &path, asked.as_deref())
    });
    reply(answered.await.unwrap_or_else(|_| {
        Reply::refused(
            500,
            "the preview could not make this; `shirube check` may say why",
        )
    }))
}

/// `path=…` of a query: the path as the browser has it in its address, so what was encoded there
/// still is.
fn asked_path(query: &str) -> Option<String> {
    let value = query
        .split('&')
        .find_map(|pair| pair.strip_prefix("path="))?;
    percent::decoded_strictly(value)
}

fn reply(reply: Reply) -> Response<Body> {
    let mut builder = Response::builder()
        .status(StatusCode::from_u16(reply.status).unwrap_or(StatusCode::OK))
        .header(CONTENT_TYPE, reply.media)
        .header(CACHE_CONTROL, "no-store");
    if let Some(location) = reply.location {
        builder = builder.header(LOCATION, location);
    }
    let response = builder
        .body(Body::from(reply.body))
        .unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response());
    secured(response)
}

/// An answer with what browsers must not do with it, as on the published site.
fn secured(mut response: Response<Body>) -> Response<Body> {
    for (name, value) in HEADERS {
        if let Ok(name) = HeaderName::try_from(*name) {
            let value = HeaderValue::from_static(value);
            response.headers_mut().insert(name, value);
        }
    }
    response
}

/// The stream of one open page. It ends with its page.
fn stream(shared: &Arc<Shared>, path: String) -> Response<Body> {
    let (sender, receiver) = mpsc::channel::<Result<Event, Infallible>>(8);
    let mut snapshots = shared.snapshots.clone();
    let boot = shared.boot.clone();
    tokio::spawn(async move {
        let mut listener = Listener::new(path, boot);
        loop {
            let snapshot = Arc::clone(&snapshots.borrow_and_update());
            let told = tokio::task::spawn_blocking(move || {
                let events = listener.events(&snapshot);
                (listener, events)
            });
            let Ok((same, events)) = told.await else {
                return;
            };
            listener = same;
            for event in events {
                if sender.send(Ok(event)).await.is_err() {
                    return;
                }
            }
            tokio::select! {
                changed = snapshots.changed() => if changed.is_err() { return },
                () = sender.closed() => return,
            }
        }
    });
    let events = Sse::new(ReceiverStream::new(receiver)).keep_alive(KeepAlive::default());
    secured(events.into_response())
}
