//! Which crate may know which.

use std::{collections::BTreeMap, process::Command};

use serde_json::Value;

/// Ends of edges that must not be there, by crate.
const FORBIDDEN: [(&str, &[&str]); 10] = [
    (
        "domain",
        &[
            "leptos",
            "axum",
            "sea-orm",
            "tokio",
            "backend",
            "app",
            "server",
            "i18n",
            "lettre",
            "chrono",
            "statistics",
        ],
    ),
    (
        "statistics",
        &[
            "domain", "leptos", "axum", "sea-orm", "tokio", "backend", "app", "server", "i18n",
        ],
    ),
    (
        "i18n",
        &[
            "leptos", "axum", "sea-orm", "tokio", "backend", "app", "server",
        ],
    ),
    (
        "app",
        &[
            "sea-orm",
            "backend",
            "server",
            "lettre",
            "migration",
            "statistics",
            "leptos_router",
            "leptos_meta",
        ],
    ),
    (
        "backend",
        &[
            "leptos",
            "leptos_axum",
            "axum",
            "tower-http",
            "app",
            "server",
        ],
    ),
    (
        "dossier",
        &[
            "leptos", "axum", "sea-orm", "tokio", "backend", "app", "server", "domain", "i18n",
        ],
    ),
    (
        "server",
        &["sea-orm", "sea-orm-migration", "lettre", "migration"],
    ),
    (
        "migration",
        &["backend", "domain", "app", "server", "leptos"],
    ),
    (
        "frontend",
        &["backend", "server", "i18n", "sea-orm", "axum", "tokio"],
    ),
    ("xtask", &["backend", "server", "app", "domain"]),
];

#[test]
fn edges_between_crates_point_inwards() {
    let output = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--no-deps",
            "--offline",
            "--format-version",
            "1",
        ])
        .current_dir(super::tree::root())
        .output()
        .expect("cargo answers");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let packages: BTreeMap<&str, Vec<&str>> = metadata["packages"]
        .as_array()
        .expect("packages")
        .iter()
        .map(|package| {
            let edges = package["dependencies"].as_array().expect("dependencies");
            let edges = edges
                .iter()
                .filter(|edge| edge["kind"].is_null())
                .filter_map(|edge| edge["name"].as_str());
            (package["name"].as_str().expect("a name"), edges.collect())
        })
        .collect();
    for (name, forbidden) in FORBIDDEN {
        let edges = packages
            .get(name)
            .unwrap_or_else(|| panic!("no crate {name}"));
        for end in forbidden {
            assert!(!edges.contains(end), "{name} must not know {end}");
        }
    }
}
