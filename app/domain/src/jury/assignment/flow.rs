//! Flow of least cost, one unit at a time along cheapest paths.
//!
//! Costs may rise with the flow on an arc, which is how loads become even. Node potentials keep all
//! remaining costs at zero or above, so that every path is found by Dijkstra's method.

use std::{cmp::Reverse, collections::BinaryHeap};

/// A directed network. Nodes and arcs are numbered as they are made.
pub(super) struct Network {
    /// Arcs that leave a node.
    leaving: Vec<Vec<u32>>,
    /// Arcs that enter a node and carry something, which could be given back.
    carrying: Vec<Vec<u32>>,
    arcs: Vec<Arc>,
    potential: Vec<i128>,
    search: Search,
}

struct Arc {
    from: u32,
    to: u32,
    capacity: u32,
    flow: u32,
    cost: i128,
    rise: i128,
    /// Units after which each costs `beyond` more.
    floor: u32,
    beyond: i128,
}

/// A step of a path: an arc, and whether it is used forward or given back.
#[derive(Clone, Copy)]
struct Step {
    arc: u32,
    forward: bool,
}

/// What one search knows of the nodes. Kept between searches: `turn` says which of it is of this
/// one, so that nothing has to be wiped.
#[derive(Default)]
struct Search {
    turn: u32,
    sink: usize,
    /// Length of the shortest way to the sink so far: nothing farther can be on a shorter one.
    limit: i128,
    seen: Vec<Seen>,
    queue: BinaryHeap<Reverse<(i128, usize)>>,
    reached: Vec<(usize, i128)>,
}

#[derive(Clone, Copy, Default)]
struct Seen {
    turn: u32,
    settled: bool,
    distance: i128,
    by: Option<Step>,
}

impl Network {
    pub(super) fn new() -> Self {
        Self {
            leaving: Vec::new(),
            carrying: Vec::new(),
            arcs: Vec::new(),
            potential: Vec::new(),
            search: Search::default(),
        }
    }

    /// A new node.
    pub(super) fn node(&mut self) -> usize {
        self.leaving.push(Vec::new());
        self.carrying.push(Vec::new());
        self.potential.push(0);
        self.search.seen.push(Seen::default());
        self.leaving.len() - 1
    }

    /// A new arc. Its first unit costs `cost + rise`, each further one `2 · rise` more, so that `n`
    /// units cost `n · cost + n² · rise`. Neither may be negative. All arcs are made before the first
    /// unit is sent.
    pub(super) fn connect(
        &mut self,
        from: usize,
        to: usize,
        capacity: u32,
        cost: i128,
        rise: i128,
    ) -> usize {
        let arc = self.arcs.len();
        self.arcs.push(Arc {
            from: index(from),
            to: index(to),
            capacity,
            flow: 0,
            cost,
            rise,
            floor: 0,
            beyond: 0,
        });
        self.leaving[from].push(index(arc));
        arc
    }

    /// Makes every unit on an arc after the first `floor` ones cost `beyond` more. Not negative.
    pub(super) fn make_dearer(&mut self, arc: usize, floor: u32, beyond: i128) {
        let arc = &mut self.arcs[arc];
        (arc.floor, arc.beyond) = (floor, beyond);
    }

    /// The units on an arc.
    pub(super) fn flow(&self, arc: usize) -> u32 {
        self.arcs[arc].flow
    }

    /// Sends one unit along the cheapest path; `false` when there is none.
    pub(super) fn send_one(&mut self, source: usize, sink: usize) -> bool {
        if !self.find_cheapest(source, sink) {
            return false;
        }
        let mut node = sink;
        while let Some(Step {
            arc: number,
            forward,
        }) = self.search.seen[node].by
        {
            let arc = &mut self.arcs[number as usize];
            if forward {
                arc.flow += 1;
                if arc.flow == 1 {
                    self.carrying[arc.to as usize].push(number);
                }
                node = arc.from as usize;
            } else {
                arc.flow -= 1;
                if arc.flow == 0 {
                    self.carrying[arc.to as usize].retain(|own| *own != number);
                }
                node = arc.to as usize;
            }
        }
        true
    }

    /// Finds the cheapest path and lifts the potentials; stops as soon as the sink is reached.
    fn find_cheapest(&mut self, source: usize, sink: usize) -> bool {
        let Self {
            leaving,
            carrying,
            arcs,
            potential,
            search,
        } = self;
        search.begin(source, sink);
        let length = loop {
            let Some((node, distance)) = search.nearest() else {
                return false;
            };
            if node == sink {
                break distance;
            }
            let here = distance + potential[node];
            for number in &leaving[node] {
                if let Some(cost) = arcs[*number as usize].next_costs() {
                    let to = arcs[*number as usize].to as usize;
                    let step = Step {
                        arc: *number,
                        forward: true,
                    };
                    search.offer(to, here + cost - potential[to], step);
                }
            }
            for number in &carrying[node] {
                let from = arcs[*number as usize].from as usize;
                let step = Step {
                    arc: *number,
                    forward: false,
                };
                search.offer(
                    from,
                    here - arcs[*number as usize].last_cost() - potential[from],
                    step,
                );
            }
        };
        // Equivalent to raising every node by its distance, at most that of the sink: only
        // differences count, so the nodes that were not reached stay as they are.
        for (node, distance) in &search.reached {
            potential[*node] -= length - distance;
        }
        true
    }
}

impl Search {
    fn begin(&mut self, source: usize, sink: usize) {
        self.sink = sink;
        self.limit = i128::MAX;
        self.turn += 1;
        self.queue.clear();
        self.reached.clear();
        self.seen[source] = Seen {
            turn: self.turn,
            ..Seen::default()
        };
        self.queue.push(Reverse((0, source)));
    }

    /// The nearest node that was not settled yet; it is now.
    fn nearest(&mut self) -> Option<(usize, i128)> {
        loop {
            let Reverse((distance, node)) = self.queue.pop()?;
            let seen = &mut self.seen[node];
            if !seen.settled {
                seen.settled = true;
                self.reached.push((node, distance));
                return Some((node, distance));
            }
        }
    }

    /// A way to a node, taken where it is shorter than those known.
    fn offer(&mut self, node: usize, distance: i128, by: Step) {
        if distance >= self.limit {
            return;
        }
        let seen = &mut self.seen[node];
        if seen.turn != self.turn || (!seen.settled && distance < seen.distance) {
            *seen = Seen {
                turn: self.turn,
                settled: false,
                distance,
                by: Some(by),
            };
            self.queue.push(Reverse((distance, node)));
            if node == self.sink {
                self.limit = distance;
            }
        }
    }
}

/// Numbers of nodes and arcs are kept short: every search runs through many of them.
fn index(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl Arc {
    /// What the next unit costs; `None` when there is no room.
    fn next_costs(&self) -> Option<i128> {
        let rise = self.rise * (2 * i128::from(self.flow) + 1);
        (self.flow < self.capacity).then(|| self.cost + rise + self.surcharge(self.flow))
    }

    /// What the last unit cost.
    fn last_cost(&self) -> i128 {
        let rise = self.rise * (2 * i128::from(self.flow) - 1);
        self.cost + rise + self.surcharge(self.flow.saturating_sub(1))
    }

    /// What a unit costs more because so many are there already.
    fn surcharge(&self, there: u32) -> i128 {
        if there < self.floor { 0 } else { self.beyond }
    }
}

#[cfg(test)]
mod tests {
    use proptest::{collection, prelude::*};

    use super::*;

    impl Arc {
        /// What `units` on the arc cost in all.
        fn total(&self, units: u32) -> i128 {
            let units = i128::from(units);
            let dear = (units - i128::from(self.floor)).max(0);
            units * self.cost + units * units * self.rise + dear * self.beyond
        }

        /// The ways in which the flow could change by one unit: from, to, change of cost.
        fn changes(&self) -> Vec<(usize, usize, i128)> {
            let (from, to) = (self.from as usize, self.to as usize);
            let now = self.total(self.flow);
            let more =
                (self.flow < self.capacity).then(|| (from, to, self.total(self.flow + 1) - now));
            let less = (self.flow > 0).then(|| (to, from, self.total(self.flow - 1) - now));
            more.into_iter().chain(less).collect()
        }
    }

    /// Whether some exchange along a circle would make the flow cheaper.
    fn can_be_cheaper(network: &Network) -> bool {
        let changes: Vec<_> = network.arcs.iter().flat_map(Arc::changes).collect();
        let mut least = vec![0; network.leaving.len()];
        for _ in 0..network.leaving.len() {
            let before = least.clone();
            for (from, to, change) in &changes {
                least[*to] = least[*to].min(least[*from] + change);
            }
            if least == before {
                return false;
            }
        }
        true
    }

    proptest! {
        #[test]
        fn no_exchange_makes_a_flow_cheaper(
            arcs in collection::vec(
                (
                    (0..4_usize, 0..4_usize, 1..4_u32, 0..20_i128, 0..6_i128),
                    (0..3_u32, 0..9_i128),
                ),
                9..36,
            ),
            units in 1..12,
        ) {
            let mut network = Network::new();
            let (source, sink) = (network.node(), network.node());
            let inner: Vec<_> = (0..4).map(|_| network.node()).collect();
            for (number, (arc, dearer)) in arcs.into_iter().enumerate() {
                let (from, to, capacity, cost, rise) = arc;
                let (from, to) = match number % 3 {
                    0 => (source, inner[to]),
                    1 => (inner[from], sink),
                    _ => (inner[from], inner[to]),
                };
                if from != to {
                    let arc = network.connect(from, to, capacity, cost, rise);
                    network.make_dearer(arc, dearer.0, dearer.1);
                }
            }
            for _ in 0..units {
                network.send_one(source, sink);
                prop_assert!(!can_be_cheaper(&network));
            }
        }
    }
}
