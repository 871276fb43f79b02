//! `cargo xtask gen-proto [--check]`: Rust types from `proto/*.proto`, checked in.
//!
//! The schema is compiled in process, so neither `protoc` nor a build script is needed. With
//! `--check` nothing is written: the task fails when a file differs, is missing, or has no source.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};
use prost_build::Module;
use prost_types::field_descriptor_proto::{Label, Type};
use prost_types::{DescriptorProto, FileDescriptorProto};

const SOURCE: &str = "proto";
const TARGET: &str = "crates/wa-proto/src/generated";

/// Unions in all but name: dozens of message fields of which one or two are set. Their fields are
/// boxed, or a history sync of short texts would take 16 kB for each of them.
const UNIONS: &[&str] = &[
    ".wa.appstate.SyncActionValue",
    ".wa.bot.BotMetadata",
    ".wa.context.MessageContextInfo",
    ".wa.e2e.ContextInfo",
    ".wa.e2e.Message",
    ".wa.e2e.Message.ProtocolMessage",
    ".wa.web.WebMessageInfo",
];

/// Small and nearly always set: not boxed even there.
const INLINE: &str = ".wa.key.MessageKey";

/// Entry point of the task.
pub(crate) fn run(option: Option<String>) -> Result<ExitCode> {
    let check = match option.as_deref() {
        None => false,
        Some("--check") => true,
        Some(other) => bail!("unknown option {other}"),
    };
    let root = crate::root();
    let files = generate(&root.join(SOURCE))?;
    let target = root.join(TARGET);
    let stale = compare(&target, &files)?;
    if check {
        if stale.is_empty() {
            println!("gen-proto: {} files are current", files.len());
            return Ok(ExitCode::SUCCESS);
        }
        for line in &stale {
            eprintln!("gen-proto: {line}");
        }
        bail!("{TARGET} is stale: run `cargo xtask gen-proto`");
    }
    write(&target, &files)?;
    println!("gen-proto: wrote {} files", files.len());
    Ok(ExitCode::SUCCESS)
}

/// File name below [`TARGET`], and its content.
type Files = BTreeMap<String, String>;

fn generate(source: &Path) -> Result<Files> {
    let mut protos: Vec<PathBuf> = std::fs::read_dir(source)
        .with_context(|| format!("cannot read {}", source.display()))?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<std::io::Result<_>>()?;
    protos.retain(|path| path.extension().is_some_and(|extension| extension == "proto"));
    protos.sort();
    let schema = protox::compile(&protos, [source]).context("the schema does not compile")?;
    let mut config = prost_build::Config::new();
    config.bytes(["."]);
    for field in schema.file.iter().flat_map(boxed_fields) {
        config.boxed(field);
    }
    let requests = schema
        .file
        .iter()
        .map(|file| (Module::from_protobuf_package_name(file.package()), file.clone()))
        .collect();
    let mut files = Files::new();
    let mut modules = String::new();
    for (module, code) in config.generate(requests).context("code generation failed")? {
        let Some(name) = module.parts().last().map(str::to_owned) else {
            bail!("a schema file has no package")
        };
        let syntax =
            syn::parse_file(&code).with_context(|| format!("generated module {name} is not Rust"))?;
        files.insert(format!("{name}.rs"), banner(&format!("{SOURCE}/{name}.proto"), &syntax));
    }
    for name in files.keys().filter_map(|file| file.strip_suffix(".rs")) {
        modules.push_str(&format!("pub mod {name};\n"));
    }
    let list = syn::parse_file(&modules)?;
    files.insert("mod.rs".into(), banner(&format!("{SOURCE}/*.proto"), &list));
    Ok(files)
}

/// The paths of the fields to box in one schema file.
fn boxed_fields(file: &FileDescriptorProto) -> Vec<String> {
    let mut found = Vec::new();
    let mut open: Vec<(String, &DescriptorProto)> =
        file.message_type.iter().map(|message| (format!(".{}", file.package()), message)).collect();
    while let Some((scope, message)) = open.pop() {
        let path = format!("{scope}.{}", message.name());
        open.extend(message.nested_type.iter().map(|nested| (path.clone(), nested)));
        if UNIONS.contains(&path.as_str()) {
            let fields = message.field.iter().filter(|field| {
                field.r#type() == Type::Message
                    && field.label() == Label::Optional
                    && field.oneof_index.is_none()
                    && field.type_name() != INLINE
            });
            found.extend(fields.map(|field| format!("{path}.{}", field.name())));
        }
    }
    found
}

fn banner(source: &str, syntax: &syn::File) -> String {
    format!(
        "// Generated from {source} by `cargo xtask gen-proto`; do not edit.\n\n{}",
        prettyplease::unparse(syntax)
    )
}

fn compare(target: &Path, files: &Files) -> Result<Vec<String>> {
    let mut stale = Vec::new();
    for (name, code) in files {
        match std::fs::read_to_string(target.join(name)) {
            Ok(found) if found == *code => {}
            Ok(_) => stale.push(format!("{name} differs")),
            Err(_) => stale.push(format!("{name} is missing")),
        }
    }
    for name in present(target)? {
        if !files.contains_key(&name) {
            stale.push(format!("{name} has no source"));
        }
    }
    Ok(stale)
}

fn write(target: &Path, files: &Files) -> Result<()> {
    std::fs::create_dir_all(target)?;
    for name in present(target)? {
        if !files.contains_key(&name) {
            std::fs::remove_file(target.join(name))?;
        }
    }
    for (name, code) in files {
        std::fs::write(target.join(name), code)?;
    }
    Ok(())
}

fn present(target: &Path) -> Result<Vec<String>> {
    let Ok(entries) = std::fs::read_dir(target) else { return Ok(Vec::new()) };
    entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect()
}
