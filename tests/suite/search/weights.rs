//! What a search costs a reader: bytes and requests, and how long an answer takes on a slow phone.

use super::reader::Reader;
use super::{portal, request};
use std::io::Write;

/// Bytes on the wire, from a host that compresses as well as Brotli can.
fn compressed(bytes: &[u8]) -> usize {
    let mut out = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut out, 4096, 11, 22);
    writer.write_all(bytes).unwrap();
    drop(writer);
    out.len()
}

#[test]
fn the_engine_and_the_index_stay_within_their_budgets() {
    let portal = portal();
    let files = portal.files("ja");
    let engine = compressed(&portal.read(&files.engine)) + compressed(&portal.read(&files.wasm));
    assert!(engine <= 330_000, "the engine has {engine} bytes");
    for lang in portal.languages() {
        // The index is compressed in itself.
        let index = portal.read(&portal.files(lang).index).len();
        // Engine and index share 580 kB, also in easy Japanese, which is found by the kana of
        // every word.
        assert!(engine + index <= 580_000, "{lang}: {}", engine + index);
    }
}

#[test]
fn first_results_need_no_more_than_60_kb() {
    let Some(reader) = Reader::new() else { return };
    reader.tab.save_data(true);
    reader.goto("ja/search/?q=在留");
    reader.wait_phase("titles");
    let sent = reader.on_the_wire();
    let bytes: usize = sent.iter().map(|(_, bytes)| bytes).sum();
    assert!(bytes <= 60_000, "{bytes} bytes: {sent:?}");
}

#[test]
fn the_full_texts_are_two_requests() {
    let Some(reader) = Reader::new() else { return };
    reader.tab.save_data(true);
    reader.goto("ja/search/?q=在留");
    reader.wait_phase("titles");
    let before = reader.on_the_wire().len();
    reader.tab.click("[data-search-full]");
    reader.wait_phase("full");
    let files = reader.portal.files("ja");
    let mut after: Vec<String> = reader
        .on_the_wire()
        .split_off(before)
        .into_iter()
        .map(|(path, _)| path)
        .filter(|path| path.starts_with("/search/"))
        .collect();
    after.sort();
    let mut expected = [format!("/{}", files.wasm), format!("/{}", files.index)];
    expected.sort();
    assert_eq!(after, expected);
}

/// The engine in the page itself: a worker cannot be slowed down.
const MEASURE: &str = "(async ({wasm, index, requests}) => {
    const bytes = async (url) => new Uint8Array(await (await fetch(url)).arrayBuffer());
    const { instance: { exports } } = await WebAssembly.instantiate(await bytes(wasm), {});
    const call = (name, input, ...before) => {
        const at = exports.room(input.length);
        new Uint8Array(exports.memory.buffer).set(input, at);
        const answer = exports[name](...before, at, input.length);
        const length = new DataView(exports.memory.buffer).getUint32(answer, true);
        const text = new TextDecoder().decode(new Uint8Array(exports.memory.buffer, answer + 4, length));
        exports.free(answer);
        return JSON.parse(text).ok;
    };
    const handle = call('open', await bytes(index));
    return requests.map((request) => {
        const start = performance.now();
        call('search', new TextEncoder().encode(JSON.stringify(request)), handle);
        return performance.now() - start;
    });
})";

#[test]
fn an_answer_on_a_slow_phone_is_there_at_once() {
    let Some(reader) = Reader::new() else { return };
    reader.goto("ja/");
    reader.tab.throttle_cpu(4.0);
    let files = reader.portal.files("ja");
    let questions = [
        "技人国",
        "在留資格",
        "IT導入補助金",
        "ざいりゅう",
        "zairyu",
        "留学 アルバイト",
        "インターンシップ 東北",
    ];
    let requests: Vec<_> = questions.iter().map(|q| request(q, &[])).collect();
    let thrice = [&requests[..], &requests[..], &requests[..]].concat();
    let question = serde_json::json!({
        "wasm": format!("/{}", files.wasm),
        "index": format!("/{}", files.index),
        "requests": thrice,
    });
    let mut times: Vec<f64> = reader.tab.eval(&format!("{MEASURE}({question})"));
    times.sort_by(f64::total_cmp);
    let median = times[times.len() / 2];
    // 50 ms are the budget; a busy machine gets eight times as much before this is a defect.
    let _ = writeln!(
        std::io::stderr(),
        "an answer takes {median:.1} ms with a processor four times slower"
    );
    assert!(median < 400.0, "{times:?}");
}
