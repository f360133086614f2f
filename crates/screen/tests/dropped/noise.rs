//! Random choices that are the same for the same seed.

use serde_json::Value;
use wire::http::Response;

/// Choices made from a seed, which failures name.
pub struct Noise {
    pub seed: u64,
    state: u64,
}

impl Noise {
    pub fn new(seed: u64) -> Self {
        Self { seed, state: seed }
    }

    fn next(&mut self) -> u64 {
        // SplitMix64.
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub fn below(&mut self, count: usize) -> usize {
        usize::try_from(self.next() % count as u64).unwrap()
    }

    pub fn once_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }

    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }

    /// An answer of which members are left out; how many differs from one to the next.
    pub fn answer(&mut self, value: &Value) -> (Value, Response) {
        let once_in = *self.pick(&[usize::MAX, 40, 40, 12, 4]);
        let mut said = value.clone();
        if once_in != usize::MAX {
            self.drop_members(&mut said, once_in);
        }
        let response = Response {
            status: 200,
            headers: Vec::new(),
            body: said.to_string(),
        };
        (said, response)
    }

    fn drop_members(&mut self, value: &mut Value, once_in: usize) {
        match value {
            Value::Object(members) => {
                let names: Vec<String> = members.keys().cloned().collect();
                for name in names {
                    if self.once_in(once_in) {
                        members.remove(&name);
                    }
                }
                for member in members.values_mut() {
                    self.drop_members(member, once_in);
                }
            }
            Value::Array(elements) => {
                for element in elements {
                    self.drop_members(element, once_in);
                }
            }
            _ => {}
        }
    }
}
