//! How FTL names become Rust names.

/// `seats-left` becomes `SeatsLeft`; `search.label` becomes `SearchLabel`.
pub(crate) fn type_name(id: &str) -> String {
    let mut name = String::with_capacity(id.len());
    let mut upper = true;
    for c in id.chars() {
        if matches!(c, '-' | '_' | '.') {
            upper = true;
        } else if upper {
            name.push(c.to_ascii_uppercase());
            upper = false;
        } else {
            name.push(c);
        }
    }
    if name == "Self" { "Self_".into() } else { name }
}

/// `start-time` becomes `start_time`, `type` becomes `r#type`.
pub(crate) fn field_name(name: &str) -> String {
    let mut field = String::with_capacity(name.len());
    for (index, c) in name.chars().enumerate() {
        match c {
            '-' => field.push('_'),
            c if c.is_ascii_uppercase() => {
                if index > 0 {
                    field.push('_');
                }
                field.push(c.to_ascii_lowercase());
            }
            c => field.push(c),
        }
    }
    escape(field)
}

/// `event` stays, `our-people` becomes `our_people`.
fn module_name(name: &str) -> String {
    let mut module: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' }).collect();
    if !module.starts_with(|c: char| c.is_ascii_alphabetic()) {
        module.insert(0, '_');
    }
    escape(module)
}

/// The names of the modules that a file's name stands for.
pub(crate) fn module_path(name: &str) -> Vec<String> {
    let inner = |(depth, name): (usize, &str)| match module_name(name) {
        name if depth > 0 && name == "m" => "m_".to_owned(), // `m` are the names that generated code uses
        name => name,
    };
    name.split('/').enumerate().map(inner).collect()
}

fn escape(name: String) -> String {
    match name.as_str() {
        "self" | "super" | "crate" | "_" => format!("{name}_"),
        name if KEYWORDS.binary_search(&name).is_ok() => format!("r#{name}"),
        _ => name,
    }
}

/// In their order.
const KEYWORDS: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];
