//! What each part of a packed index costs: `cargo run -p shirube-search --example inspect FILE`.

fn main() {
    let path = std::env::args().nth(1).expect("a packed index");
    let bytes = std::fs::read(path).expect("the file can be read");
    match shirube_search::inspect(bytes) {
        Ok(parts) => {
            for (name, size) in parts {
                println!("{size:>9}  {name}");
            }
        }
        Err(error) => eprintln!("{error}"),
    }
}
