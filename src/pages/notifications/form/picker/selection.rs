//! The operations of the catalogue that are chosen and searched for.

use std::sync::Arc;

use domain::notification::OperationRow;
use leptos::prelude::*;
use screen::picker::{Catalogue, Found, SelectedOperations};

use crate::reactive::memo;

/// The choice being made, once the catalogue is there.
#[derive(Clone, Copy)]
pub struct Selection {
    catalogue: StoredValue<Arc<Catalogue>>,
    /// What is chosen.
    pub chosen: RwSignal<SelectedOperations>,
    /// What is searched for.
    pub search: RwSignal<String>,
    /// What the search finds.
    pub found: Memo<Vec<Found>>,
}

impl Selection {
    /// Starts with the operations of the form.
    pub fn new(catalogue: Catalogue, rows: &[OperationRow]) -> Self {
        let chosen = RwSignal::new(catalogue.chosen(rows));
        let catalogue = StoredValue::new(Arc::new(catalogue));
        let search = RwSignal::new(String::new());
        Self {
            catalogue,
            chosen,
            search,
            found: memo(move |_| {
                search.with(|words| catalogue.with_value(|known| known.find(words)))
            }),
        }
    }

    /// All there is to choose from.
    pub fn catalogue(self) -> Arc<Catalogue> {
        self.catalogue.get_value()
    }

    /// Whether only a part of it is shown.
    pub fn is_searching(self) -> bool {
        self.search.with(|words| !words.trim().is_empty())
    }

    /// How many operations were found.
    pub fn count(self) -> usize {
        self.found.with(|all| all.iter().map(Found::count).sum())
    }
}
