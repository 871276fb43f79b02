//! `cargo xtask gen-proto [--check]`: Rust types from `proto/*.proto`, checked in.
//!
//! The schema is compiled in process, so neither `protoc` nor a build script is needed. With
//! `--check` nothing is written: the task fails when a file differs, is missing, or has no source.

mod tables;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};
use prost_build::Module;
use prost_types::field_descriptor_proto::{Label, Type};
use prost_types::{DescriptorProto, FileDescriptorProto, FileDescriptorSet};

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

/// Large messages of a long list. Boxed, a list that grows moves pointers, and each is written where it stays.
const LISTED: &[&str] = &[".wa.history.HistorySyncMsg.message"];

/// Small and nearly always set: not boxed even there.
const INLINE: &str = ".wa.key.MessageKey";

/// Entry point of the task.
pub(crate) fn run(option: Option<String>) -> Result<ExitCode> {
    let check = match option.as_deref() {
        None => false,
        Some("--check") => true,
        Some(other) => bail!("unknown option {other}"),
    };
    let files = generate(&schema()?)?;
    let target = crate::root().join(TARGET);
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

/// Compiles the schema files.
pub(crate) fn schema() -> Result<FileDescriptorSet> {
    let source = crate::root().join(SOURCE);
    let mut protos: Vec<PathBuf> = std::fs::read_dir(&source)
        .with_context(|| format!("cannot read {}", source.display()))?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<std::io::Result<_>>()?;
    protos.retain(|path| path.extension().is_some_and(|extension| extension == "proto"));
    protos.sort();
    protox::compile(&protos, [&source]).context("the schema does not compile")
}

/// Says `packed` on every list of numbers of a file.
pub(crate) fn pack(file: &mut FileDescriptorProto) {
    let mut open: Vec<&mut DescriptorProto> = file.message_type.iter_mut().collect();
    while let Some(message) = open.pop() {
        for field in &mut message.field {
            let packable =
                !matches!(field.r#type(), Type::String | Type::Bytes | Type::Message | Type::Group);
            if packable && field.label() == Label::Repeated {
                field.options.get_or_insert_default().packed = Some(true);
            }
        }
        open.extend(message.nested_type.iter_mut());
    }
}

fn generate(schema: &FileDescriptorSet) -> Result<Files> {
    let mut config = prost_build::Config::new();
    config.bytes(["."]);
    // The tables bring a `Debug` that does not print content.
    config.skip_debug(["."]);
    for field in schema.file.iter().flat_map(boxed_fields).chain(LISTED.iter().map(|&field| field.to_owned()))
    {
        config.boxed(field);
    }
    let requests = schema
        .file
        .iter()
        .map(|file| (Module::from_protobuf_package_name(file.package()), file.clone()))
        .collect();
    let mut code = config.generate(requests).context("code generation failed")?;
    let mut files = Files::new();
    let mut list = String::new();
    let mut schemas = BTreeMap::new();
    for file in &schema.file {
        let name = file.package().rsplit('.').next().unwrap_or_default();
        let types = code.remove(&Module::from_protobuf_package_name(file.package()));
        let types = syn::parse_file(&types.with_context(|| format!("no code for {name}"))?)
            .with_context(|| format!("generated module {name} is not Rust"))?;
        let content = format!("{}\n{}", prettyplease::unparse(&types), tables::write(file)?);
        files.insert(format!("{name}.rs"), banner(&format!("{SOURCE}/{name}.proto"), &content));
        writeln!(list, "pub mod {name};")?;
        for (path, _) in tables::messages(file) {
            let schema_name = path.splitn(4, '.').nth(3).context("a message without a name")?.to_owned();
            schemas.insert(schema_name, tables::rust_path("", &path)?.replacen("super::", "", 1));
        }
    }
    write!(list, "\n#[cfg(feature = \"registry\")]\n")?;
    writeln!(list, "pub(crate) static SCHEMAS: &[crate::registry::Schema] = &[")?;
    for (name, path) in &schemas {
        writeln!(list, "    crate::registry::Schema::of::<{path}>({name:?}),")?;
    }
    writeln!(list, "];")?;
    files.insert("mod.rs".into(), banner(&format!("{SOURCE}/*.proto"), &list));
    Ok(files)
}

/// The paths of the fields to box in one schema file.
fn boxed_fields(file: &FileDescriptorProto) -> Vec<String> {
    let unions = tables::messages(file).into_iter().filter(|(path, _)| UNIONS.contains(&path.as_str()));
    unions
        .flat_map(|(path, message)| {
            let fields = message.field.iter().filter(|field| {
                field.r#type() == Type::Message
                    && field.label() == Label::Optional
                    && field.oneof_index.is_none()
                    && field.type_name() != INLINE
            });
            fields.map(|field| format!("{path}.{}", field.name())).collect::<Vec<_>>()
        })
        .collect()
}

fn banner(source: &str, content: &str) -> String {
    format!("// Generated from {source} by `cargo xtask gen-proto`; do not edit.\n\n{content}")
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
