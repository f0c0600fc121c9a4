//! Takes functions out of a linked module that never run.
//!
//! A library is linked with all that any of its users may need. Of the
//! writer's font libraries that is readers for kinds of fonts that we have
//! none of. Which of them is called is decided while they run, so no tool can
//! see that they aren't; here their bodies are replaced by a trap, and what
//! only they called goes when the module is optimised.

use crate::sh::{Failure, Result};

/// A function of one instruction, which stops the program: no local variables, `unreachable`,
/// `end`.
const TRAP: [u8; 3] = [0, 0, 0x0b];

const CUSTOM: u8 = 0;
const IMPORTS: u8 = 2;
const CODE: u8 = 10;

/// Replaces each function of these paths, as in `library::module`, by a trap.
///
/// # Errors
///
/// If a path has no function, which may mean that a library has changed.
pub(super) fn trim(module: &[u8], paths: &[&str]) -> Result<Vec<u8>> {
    let prefixes: Vec<String> = paths.iter().map(|path| mangled(path)).collect();
    let sections = sections(module).ok_or_else(broken)?;
    let named = named(&sections, &prefixes).ok_or_else(broken)?;
    for (index, path) in paths.iter().enumerate() {
        if !named.iter().any(|(_, prefix)| *prefix == index) {
            return Err(Failure::new(format!(
                "the module has no function of {path}"
            )));
        }
    }
    let mut trimmed = module.get(..8).ok_or_else(broken)?.to_vec();
    for (kind, body) in &sections {
        trimmed.push(*kind);
        if *kind == CODE {
            let wanted = |function| named.iter().any(|(named, _)| *named == function);
            put_bytes(&mut trimmed, &code(body, wanted).ok_or_else(broken)?);
        } else {
            put_bytes(&mut trimmed, body);
        }
    }
    Ok(trimmed)
}

fn broken() -> Failure {
    Failure::new("the linked module can't be understood")
}

/// How the names of a path's functions begin in the module.
fn mangled(path: &str) -> String {
    let parts = path.split("::").map(|part| format!("{}{part}", part.len()));
    format!("_ZN{}", parts.collect::<String>())
}

/// The sections of a module: what each is, and its content.
fn sections(module: &[u8]) -> Option<Vec<(u8, &[u8])>> {
    let mut reader = Reader(module.get(8..)?);
    let mut sections = Vec::new();
    while !reader.0.is_empty() {
        sections.push((reader.byte()?, reader.bytes()?));
    }
    Some(sections)
}

/// The functions whose names have one of these beginnings, counted from the first that is not
/// imported, and which beginning that is.
fn named(sections: &[(u8, &[u8])], prefixes: &[String]) -> Option<Vec<(u32, usize)>> {
    let mut imported = 0;
    let mut found = Vec::new();
    for (kind, body) in sections {
        let mut reader = Reader(body);
        if *kind == IMPORTS {
            imported = imported_functions(&mut reader)?;
        } else if *kind == CUSTOM && reader.bytes()? == b"name" {
            while !reader.0.is_empty() {
                let of_functions = reader.byte()? == 1;
                let mut names = Reader(reader.bytes()?);
                if !of_functions {
                    continue;
                }
                for _ in 0..names.number()? {
                    let function = names.number()?;
                    let name = names.bytes()?;
                    let prefix = prefixes
                        .iter()
                        .position(|prefix| name.starts_with(prefix.as_bytes()));
                    found.extend(
                        prefix.and_then(|prefix| Some((function.checked_sub(imported)?, prefix))),
                    );
                }
            }
        }
    }
    Some(found)
}

/// How many functions a module imports. Rust's imports are functions only.
fn imported_functions(reader: &mut Reader<'_>) -> Option<u32> {
    let count = reader.number()?;
    for _ in 0..count {
        let (_module, _name) = (reader.bytes()?, reader.bytes()?);
        let function = reader.byte()? == 0;
        let _type = reader.number()?;
        if !function {
            return None;
        }
    }
    Some(count)
}

/// The section of code, with traps in the place of the functions that are wanted.
fn code(body: &[u8], wanted: impl Fn(u32) -> bool) -> Option<Vec<u8>> {
    let mut reader = Reader(body);
    let count = reader.number()?;
    let mut code = Vec::with_capacity(body.len());
    put_number(&mut code, count);
    for function in 0..count {
        let body = reader.bytes()?;
        put_bytes(&mut code, if wanted(function) { &TRAP } else { body });
    }
    Some(code)
}

/// Reads what modules are made of: bytes, numbers of varying length, and bytes with their number
/// before them.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    fn number(&mut self) -> Option<u32> {
        let mut number = 0;
        for shift in (0..32).step_by(7) {
            let byte = self.byte()?;
            number |= u32::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    fn bytes(&mut self) -> Option<&'a [u8]> {
        let length = usize::try_from(self.number()?).ok()?;
        let (bytes, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(bytes)
    }
}

fn put_number(out: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        out.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

fn put_bytes(out: &mut Vec<u8>, bytes: &[u8]) {
    put_number(out, u32::try_from(bytes.len()).unwrap_or(u32::MAX));
    out.extend(bytes);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One imported function and two of its own, with names.
    fn module() -> Vec<u8> {
        let mut module = b"\0asm\x01\0\0\0".to_vec();
        let mut section = |kind, body: &[u8]| {
            module.push(kind);
            put_bytes(&mut module, body);
        };
        section(IMPORTS, b"\x01\x01m\x01f\0\0");
        section(CODE, b"\x02\x04\0\x41\x01\x0b\x04\0\x41\x02\x0b");
        let mut names = Vec::new();
        put_number(&mut names, 2);
        for (function, name) in [(1, "_ZN4font3old4readE"), (2, "_ZN4font3new4readE")] {
            put_number(&mut names, function);
            put_bytes(&mut names, name.as_bytes());
        }
        let mut body = b"\x04name\x01".to_vec();
        put_bytes(&mut body, &names);
        section(CUSTOM, &body);
        module
    }

    #[test]
    fn only_the_functions_of_a_path_become_traps() {
        let trimmed = trim(&module(), &["font::old"]).unwrap();
        let sections = sections(&trimmed).unwrap();
        let (_, code) = sections.iter().find(|(kind, _)| *kind == CODE).unwrap();
        assert_eq!(code, b"\x02\x03\0\0\x0b\x04\0\x41\x02\x0b");
        assert_eq!(trimmed.len(), module().len() - 1);
    }

    #[test]
    fn a_path_without_a_function_is_said() {
        let failure = trim(&module(), &["font::old", "font::older"]).unwrap_err();
        assert_eq!(
            failure.to_string(),
            "the module has no function of font::older"
        );
    }

    #[test]
    fn what_is_no_module_is_said() {
        for cut in 0..module().len() {
            let _ = trim(&module()[..cut], &["font::old"]);
        }
        assert!(trim(b"\0asm\x01\0\0\0\x0a\xff", &["font::old"]).is_err());
        assert!(trim(b"", &[]).is_err());
    }
}
