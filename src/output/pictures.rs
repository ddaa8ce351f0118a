//! Pictures and other files of entries, in the forms that pages name.
//!
//! A form has the hash of its file in its name, so one that is published already, or kept from
//! an earlier run, is not made again. A picture is decoded once for all forms that are missing.

use super::{Artifact, Output, OutputPath};
use crate::content::attachment::Attachment;
use crate::diag::Report;
use crate::fingerprint::Fingerprint;
use crate::images::kept::Kept;
use crate::images::make::make;
use crate::images::{Flaw, Form, Picture, Still, without_remarks};
use crate::site::Site;
use crate::site::pictures::Use;
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Adds the files that texts name, and returns how many forms were made.
pub fn add(
    site: &Site,
    kept: &Kept,
    is_current: impl Fn(&str, Fingerprint) -> bool + Sync,
    output: &mut Output,
    report: &mut Report,
) -> usize {
    let named: Vec<(&Attachment, &Use)> = site
        .uses
        .iter()
        .map(|(number, usage)| (&site.attachments[*number], usage))
        .collect();
    let files: Vec<_> = named
        .par_iter()
        .map(|(attachment, usage)| match &attachment.picture {
            Some(Ok(Picture::Still(still))) => {
                forms(attachment, still, &wanted(still, usage), kept, &is_current)
            }
            // Has been reported where it is named.
            Some(Err(_)) => Ok(Files::default()),
            _ => Ok(whole(attachment)),
        })
        .collect();
    let mut count = 0;
    for ((attachment, usage), files) in named.iter().zip(files) {
        match files {
            Ok(files) => {
                count += files.made;
                let checked = |(path, file)| Some((OutputPath::new(path)?, file));
                output
                    .files
                    .extend(files.list.into_iter().filter_map(checked));
            }
            Err(flaw) => report.push(flaw.problem(&attachment.name).at(usage.place)),
        }
    }
    count
}

/// The names of all forms that a site wants, as they are kept.
pub fn kept_names(site: &Site) -> BTreeSet<String> {
    site.uses
        .iter()
        .filter_map(|(number, usage)| {
            let attachment = &site.attachments[*number];
            match &attachment.picture {
                Some(Ok(Picture::Still(still))) => Some((attachment, wanted(still, usage))),
                _ => None,
            }
        })
        .flat_map(|(attachment, forms)| {
            let names = forms.into_iter().map(|form| attachment.kept_name(form));
            names.collect::<Vec<_>>()
        })
        .collect()
}

/// The published files of an attachment.
#[derive(Default)]
struct Files {
    list: Vec<(String, Artifact)>,
    made: usize,
}

fn wanted(still: &Still, usage: &Use) -> Vec<Form> {
    let shown = usage.shown.then(|| still.forms()).into_iter().flatten();
    let linked = usage.linked.then(|| still.whole());
    let forms: BTreeSet<Form> = shown.chain(linked).collect();
    forms.into_iter().collect()
}

/// A file that is published in one form.
fn whole(attachment: &Attachment) -> Files {
    let bytes = match &attachment.picture {
        Some(Ok(Picture::Moving { .. })) => without_remarks(&attachment.bytes).into(),
        _ => Arc::clone(&attachment.bytes),
    };
    Files {
        list: vec![(
            attachment.output_path(),
            Artifact::Bytes { bytes, key: None },
        )],
        made: 0,
    }
}

fn forms(
    attachment: &Attachment,
    still: &Still,
    forms: &[Form],
    kept: &Kept,
    is_current: &(impl Fn(&str, Fingerprint) -> bool + Sync),
) -> Result<Files, Flaw> {
    let key = attachment.key;
    let new = |bytes: Vec<u8>| Artifact::Bytes {
        bytes: bytes.into(),
        key: Some(key),
    };
    let mut files = Files::default();
    let mut missing = Vec::new();
    for form in forms {
        let path = attachment.form_path(*form);
        if is_current(&path, key) {
            files.list.push((path, Artifact::Kept { key }));
        } else if let Some(bytes) = kept.get(&attachment.kept_name(*form)) {
            files.list.push((path, new(bytes)));
        } else {
            missing.push(*form);
        }
    }
    if !missing.is_empty() {
        let made = make(&attachment.bytes, still, &missing)?;
        files.made = made.len();
        for (form, bytes) in missing.iter().zip(made) {
            kept.put(&attachment.kept_name(*form), &bytes);
            files.list.push((attachment.form_path(*form), new(bytes)));
        }
    }
    Ok(files)
}
