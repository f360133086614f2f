//! Something loaded from a service: the last good value, whether a newer one is
//! under way, and why the last attempt failed. Old values stay while loading.

use std::future::Future;
use std::sync::Arc;

use futures::future::{AbortHandle, abortable};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wire::error::{ApiError, ErrorKind};

/// A loaded value. Lives as long as the app.
pub struct Remote<T: Send + Sync + 'static> {
    value: RwSignal<Option<Arc<T>>>,
    error: RwSignal<Option<ApiError>>,
    busy: RwSignal<bool>,
    /// Stops the load under way, which aborts its requests.
    under_way: StoredValue<Option<AbortHandle>>,
}

impl<T: Send + Sync + 'static> Clone for Remote<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Send + Sync + 'static> Copy for Remote<T> {}

impl<T: Send + Sync + 'static> Remote<T> {
    /// Nothing loaded yet.
    pub fn new() -> Self {
        Self {
            value: RwSignal::new(None),
            error: RwSignal::new(None),
            busy: RwSignal::new(false),
            under_way: StoredValue::new(None),
        }
    }

    /// The last good value.
    pub fn get(&self) -> Option<Arc<T>> {
        self.value.get()
    }

    /// The last good value, without listening to changes.
    pub fn peek(&self) -> Option<Arc<T>> {
        self.value.get_untracked()
    }

    /// Why the newest load failed.
    pub fn error(&self) -> Option<ApiError> {
        self.error.get()
    }

    /// Why the newest load failed, as a signal.
    pub fn error_signal(&self) -> Signal<Option<ApiError>> {
        self.error.into()
    }

    /// Whether a load is under way, as a signal.
    pub fn busy_signal(&self) -> Signal<bool> {
        self.busy.into()
    }

    /// Whether a load is under way.
    pub fn is_busy(&self) -> bool {
        self.busy.get()
    }

    /// Puts a value there, for example the answer to a change.
    pub fn set(&self, value: T) {
        self.supersede();
        self.value.set(Some(Arc::new(value)));
        self.error.set(None);
    }

    /// Forgets everything.
    pub fn clear(&self) {
        self.supersede();
        self.value.set(None);
        self.error.set(None);
    }

    fn supersede(&self) {
        self.under_way.update_value(|load| {
            if let Some(load) = load.take() {
                load.abort();
            }
        });
        self.busy.set(false);
    }

    /// Loads a value unless there is one.
    pub fn load_once<F>(&self, work: impl FnOnce() -> F)
    where
        F: Future<Output = Result<T, ApiError>> + 'static,
    {
        if self.peek().is_none() {
            self.load(work());
        }
    }

    /// Loads a new value.
    pub fn load(&self, work: impl Future<Output = Result<T, ApiError>> + 'static) {
        self.load_changed(async move { work.await.map(Some) });
    }

    /// Loads a new value; the old one stays if there is none.
    pub fn load_changed(&self, work: impl Future<Output = Result<Option<T>, ApiError>> + 'static) {
        self.supersede();
        let this = *self;
        let (work, handle) = abortable(work);
        this.under_way.set_value(Some(handle));
        this.busy.set(true);
        spawn_local(async move {
            // A newer load, or none at all, is wanted by now.
            let Ok(result) = work.await else {
                return;
            };
            this.busy.set(false);
            match result {
                Ok(loaded) => {
                    if let Some(value) = loaded {
                        this.value.set(Some(Arc::new(value)));
                    }
                    this.error.set(None);
                }
                Err(error) if error.kind == ErrorKind::Cancelled => {}
                Err(error) => this.error.set(Some(error)),
            }
        });
    }
}
