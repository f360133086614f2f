//! A worker: a program beside the page. Texts go to it and come back, and files go
//! to it.

use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Event, File, MessageEvent, WorkerOptions, WorkerType};

/// A worker that runs until it is dropped.
pub struct Worker {
    worker: web_sys::Worker,
    _hear: Closure<dyn FnMut(MessageEvent)>,
    _fail: Closure<dyn FnMut(Event)>,
}

impl Worker {
    /// Starts the script at that address. `hear` takes what the worker says; `fail`
    /// is called where it cannot be loaded or stops. `None` where the browser starts
    /// no workers.
    pub fn start(
        url: &str,
        hear: impl Fn(String) + 'static,
        fail: impl Fn() + 'static,
    ) -> Option<Self> {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let worker = web_sys::Worker::new_with_options(url, &options).ok()?;
        let hear = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            if let Some(text) = event.data().as_string() {
                hear(text);
            }
        });
        let fail = Closure::<dyn FnMut(Event)>::new(move |_| fail());
        worker.set_onmessage(Some(hear.as_ref().unchecked_ref()));
        worker.set_onerror(Some(fail.as_ref().unchecked_ref()));
        Some(Self {
            worker,
            _hear: hear,
            _fail: fail,
        })
    }

    /// Sends a text, and maybe a file, of which the worker gets a handle only.
    pub fn send(&self, text: &str, file: Option<&File>) {
        let parts = Array::of1(&text.into());
        if let Some(file) = file {
            parts.push(file);
        }
        // Only what cannot be copied is refused; texts and files can be.
        let _ = self.worker.post_message(&parts);
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.terminate();
    }
}

/// Where the simulator's script is, as the page says.
pub fn simulator_url() -> Option<String> {
    let document = web_sys::window()?.document()?;
    let meta = document
        .query_selector("meta[name=simulator-worker]")
        .ok()??;
    meta.get_attribute("content")
}
