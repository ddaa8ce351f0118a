mod commonmark;
mod markdown;
