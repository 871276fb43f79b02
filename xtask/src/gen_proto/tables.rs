//! The tables behind the generated types: every message's fields in the schema's names, for the macros
//! of `crates/wa-proto/src/field.rs`.

use std::fmt::Write as _;

use anyhow::{Context as _, Result, ensure};
use heck::{ToSnakeCase as _, ToUpperCamelCase as _};
use prost_types::field_descriptor_proto::Type;
use prost_types::{DescriptorProto, EnumDescriptorProto, FieldDescriptorProto, FileDescriptorProto};

/// The full names of all messages of one file, `.package.Outer.Inner`.
pub(super) fn messages(file: &FileDescriptorProto) -> Vec<(String, &DescriptorProto)> {
    let mut found = Vec::new();
    for message in &file.message_type {
        walk(format!(".{}", file.package()), message, &mut found);
    }
    found
}

fn walk<'f>(scope: String, message: &'f DescriptorProto, found: &mut Vec<(String, &'f DescriptorProto)>) {
    let path = format!("{scope}.{}", message.name());
    found.push((path.clone(), message));
    for nested in &message.nested_type {
        walk(path.clone(), nested, found);
    }
}

/// The tables that end one generated module.
pub(super) fn write(file: &FileDescriptorProto) -> Result<String> {
    let here = file.package();
    let mut out = String::new();
    for (path, message) in messages(file) {
        write_message(&mut out, here, &path, message)?;
        write_enums(&mut out, here, &path, &message.enum_type)?;
    }
    write_enums(&mut out, here, &format!(".{here}"), &file.enum_type)?;
    Ok(out)
}

fn write_message(out: &mut String, here: &str, path: &str, message: &DescriptorProto) -> Result<()> {
    writeln!(out, "message! {{ {}, {:?} {{", rust_path(here, path)?, message.name())?;
    for field in message.field.iter().filter(|field| field.oneof_index.is_none()) {
        write!(out, "    {:?} {}", field.name(), identifier(&field.name().to_snake_case()))?;
        if field.r#type() == Type::Enum {
            write!(out, ": {}", rust_path(here, field.type_name())?)?;
        }
        writeln!(out, ",")?;
    }
    for oneof in &message.oneof_decl {
        writeln!(out, "    in {},", identifier(&oneof.name().to_snake_case()))?;
    }
    writeln!(out, "}} }}")?;
    for (at, oneof) in message.oneof_decl.iter().enumerate() {
        let mut name = oneof.name().to_upper_camel_case();
        let nested = message.nested_type.iter().map(DescriptorProto::name);
        let mut taken = nested.chain(message.enum_type.iter().map(EnumDescriptorProto::name));
        if taken.any(|taken| taken.to_upper_camel_case() == name) {
            name.push_str("OneOf");
        }
        writeln!(out, "choice! {{ {} {{", rust_path(here, &format!("{path}.{name}"))?)?;
        let inside = |field: &&FieldDescriptorProto| {
            field.oneof_index.is_some_and(|index| usize::try_from(index) == Ok(at))
        };
        for field in message.field.iter().filter(inside) {
            ensure!(field.r#type() != Type::Enum, "{path}.{}: an enum inside a oneof", field.name());
            let variant = field.name().to_upper_camel_case();
            writeln!(out, "    {:?} {},", field.name(), identifier(&variant))?;
        }
        writeln!(out, "}} }}")?;
    }
    Ok(())
}

fn write_enums(out: &mut String, here: &str, scope: &str, enums: &[EnumDescriptorProto]) -> Result<()> {
    for found in enums {
        writeln!(out, "enumeration! {{ {} }}", rust_path(here, &format!("{scope}.{}", found.name()))?)?;
    }
    Ok(())
}

/// The Rust path of `.package.Outer.Inner`, seen from the module of package `here`.
pub(super) fn rust_path(here: &str, path: &str) -> Result<String> {
    let mut parts: Vec<&str> = path.trim_start_matches('.').split('.').collect();
    ensure!(parts.len() >= 3, "{path} has no package");
    let module = parts.split_off(2);
    let package = parts.join(".");
    let (last, outer) = module.split_last().context("a path without a name")?;
    let mut rust = String::new();
    if package != here {
        let name = parts.last().context("a package without a name")?;
        write!(rust, "super::{name}::")?;
    }
    for scope in outer {
        write!(rust, "{}::", identifier(&scope.to_snake_case()))?;
    }
    rust.push_str(&identifier(&last.to_upper_camel_case()));
    Ok(rust)
}

/// The identifier that prost makes of a name that is a keyword.
fn identifier(name: &str) -> String {
    match name {
        "self" | "super" | "crate" | "extern" | "Self" => format!("{name}_"),
        _ if syn::parse_str::<syn::Ident>(name).is_err() => format!("r#{name}"),
        _ => name.to_owned(),
    }
}
