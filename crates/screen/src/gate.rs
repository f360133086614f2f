//! So many at once and no more: whoever comes later waits for a turn.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::future::Future;
use std::mem;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

/// Lets so many through at once.
#[derive(Debug, Clone)]
pub struct Gate(Rc<State>);

#[derive(Debug)]
struct State {
    free: Cell<usize>,
    /// Those that wait, in the order in which they came.
    waiting: RefCell<VecDeque<Rc<RefCell<Turn>>>>,
}

/// How far somebody who waits is.
#[derive(Debug)]
enum Turn {
    Waits(Waker),
    /// It is its turn.
    Come,
    /// It waits no more.
    Over,
}

impl Gate {
    /// A gate that lets `most` through at once.
    #[must_use]
    pub fn new(most: usize) -> Self {
        Self(Rc::new(State {
            free: Cell::new(most),
            waiting: RefCell::default(),
        }))
    }

    /// Waits for a turn, which lasts until what comes of it is dropped.
    #[must_use]
    pub fn pass(&self) -> Waiting {
        Waiting {
            gate: self.clone(),
            turn: None,
        }
    }

    /// Gives the turn of somebody who left to the next one who still waits.
    fn leave(&self) {
        loop {
            let next = self.0.waiting.borrow_mut().pop_front();
            let Some(next) = next else {
                self.0.free.set(self.0.free.get() + 1);
                return;
            };
            let before = mem::replace(&mut *next.borrow_mut(), Turn::Come);
            if let Turn::Waits(waker) = before {
                waker.wake();
                return;
            }
        }
    }
}

/// A turn at a gate, until it is dropped.
#[derive(Debug)]
pub struct Pass(Gate);

impl Drop for Pass {
    fn drop(&mut self) {
        self.0.leave();
    }
}

/// Somebody who waits for a turn.
#[derive(Debug)]
pub struct Waiting {
    gate: Gate,
    /// Nothing before it was asked for, and once it was taken.
    turn: Option<Rc<RefCell<Turn>>>,
}

impl Future for Waiting {
    type Output = Pass;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Pass> {
        let state = &self.gate.0;
        let Some(turn) = &self.turn else {
            let free = state.free.get();
            if let Some(less) = free.checked_sub(1) {
                state.free.set(less);
                return Poll::Ready(Pass(self.gate.clone()));
            }
            let turn = Rc::new(RefCell::new(Turn::Waits(context.waker().clone())));
            state.waiting.borrow_mut().push_back(Rc::clone(&turn));
            self.turn = Some(turn);
            return Poll::Pending;
        };
        if let Turn::Waits(waker) = &mut *turn.borrow_mut() {
            waker.clone_from(context.waker());
            return Poll::Pending;
        }
        self.turn = None;
        Poll::Ready(Pass(self.gate.clone()))
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        let Some(turn) = self.turn.take() else {
            return;
        };
        let before = mem::replace(&mut *turn.borrow_mut(), Turn::Over);
        // It came, and nobody is there to take it.
        if matches!(before, Turn::Come) {
            self.gate.leave();
        }
    }
}
