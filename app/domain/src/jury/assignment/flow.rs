//! Flow of least cost, one unit at a time along cheapest paths.
//!
//! Costs may rise with the flow on an arc, which is how loads become even. Node potentials keep all
//! remaining costs at zero or above, so that every path is found by Dijkstra's method.

use std::{cmp::Reverse, collections::BinaryHeap};

/// A directed network. Nodes and arcs are numbered as they are made.
pub(super) struct Network {
    /// Numbers of the arcs at each node, both those that leave it and those that enter it.
    touching: Vec<Vec<usize>>,
    arcs: Vec<Arc>,
    potential: Vec<i128>,
}

struct Arc {
    from: usize,
    to: usize,
    capacity: u32,
    flow: u32,
    cost: i128,
    rise: i128,
}

/// A step of a path: an arc, and whether it is used forward or given back.
#[derive(Clone, Copy)]
struct Step {
    arc: usize,
    forward: bool,
}

impl Network {
    pub(super) fn new() -> Self {
        Self {
            touching: Vec::new(),
            arcs: Vec::new(),
            potential: Vec::new(),
        }
    }

    /// A new node.
    pub(super) fn node(&mut self) -> usize {
        self.touching.push(Vec::new());
        self.potential.push(0);
        self.touching.len() - 1
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
            from,
            to,
            capacity,
            flow: 0,
            cost,
            rise,
        });
        self.touching[from].push(arc);
        self.touching[to].push(arc);
        arc
    }

    /// The units on an arc.
    pub(super) fn flow(&self, arc: usize) -> u32 {
        self.arcs[arc].flow
    }

    /// Sends one unit along the cheapest path; `false` when there is none.
    pub(super) fn send_one(&mut self, source: usize, sink: usize) -> bool {
        let Some(path) = self.cheapest_path(source, sink) else {
            return false;
        };
        for step in path {
            let arc = &mut self.arcs[step.arc];
            if step.forward {
                arc.flow += 1;
            } else {
                arc.flow -= 1;
            }
        }
        true
    }

    /// Finds the path and lifts the potentials; stops as soon as the sink is reached.
    fn cheapest_path(&mut self, source: usize, sink: usize) -> Option<Vec<Step>> {
        let mut best: Vec<Option<(i128, Option<Step>)>> = vec![None; self.touching.len()];
        let mut settled = vec![false; self.touching.len()];
        let mut queue = BinaryHeap::from([Reverse((0_i128, source))]);
        best[source] = Some((0, None));
        let mut reached = Vec::new();
        let length = loop {
            let Reverse((distance, node)) = queue.pop()?;
            if std::mem::replace(&mut settled[node], true) {
                continue;
            }
            if node == sink {
                break distance;
            }
            reached.push((node, distance));
            for arc in &self.touching[node] {
                let Some((next, cost, forward)) = self.arcs[*arc].leave(node) else {
                    continue;
                };
                if settled[next] {
                    continue;
                }
                let further = distance + cost + self.potential[node] - self.potential[next];
                if best[next].is_none_or(|(known, _)| further < known) {
                    best[next] = Some((further, Some(Step { arc: *arc, forward })));
                    queue.push(Reverse((further, next)));
                }
            }
        };
        // Equivalent to raising every node by its distance, at most that of the sink: only
        // differences count, so the nodes that were not reached stay as they are.
        for (node, distance) in reached {
            self.potential[node] -= length - distance;
        }
        let mut path = Vec::new();
        let mut node = sink;
        while let Some((_, Some(step))) = best[node] {
            path.push(step);
            let arc = &self.arcs[step.arc];
            node = if step.forward { arc.from } else { arc.to };
        }
        Some(path)
    }
}

impl Arc {
    /// Where the next unit goes from `node`, what it costs, and whether it uses the arc or gives
    /// back what is on it. `None` when there is no room.
    fn leave(&self, node: usize) -> Option<(usize, i128, bool)> {
        let flow = i128::from(self.flow);
        if node == self.from {
            (self.flow < self.capacity)
                .then(|| (self.to, self.cost + self.rise * (2 * flow + 1), true))
        } else {
            (self.flow > 0).then(|| (self.from, -self.cost - self.rise * (2 * flow - 1), false))
        }
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
            units * self.cost + units * units * self.rise
        }

        /// The ways in which the flow could change by one unit: from, to, change of cost.
        fn changes(&self) -> Vec<(usize, usize, i128)> {
            let now = self.total(self.flow);
            let more = (self.flow < self.capacity)
                .then(|| (self.from, self.to, self.total(self.flow + 1) - now));
            let less =
                (self.flow > 0).then(|| (self.to, self.from, self.total(self.flow - 1) - now));
            more.into_iter().chain(less).collect()
        }
    }

    /// Whether some exchange along a circle would make the flow cheaper.
    fn can_be_cheaper(network: &Network) -> bool {
        let changes: Vec<_> = network.arcs.iter().flat_map(Arc::changes).collect();
        let mut least = vec![0; network.touching.len()];
        for _ in 0..network.touching.len() {
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
                (0..4_usize, 0..4_usize, 1..4_u32, 0..20_i128, 0..6_i128),
                9..36,
            ),
            units in 1..12,
        ) {
            let mut network = Network::new();
            let (source, sink) = (network.node(), network.node());
            let inner: Vec<_> = (0..4).map(|_| network.node()).collect();
            for (number, (from, to, capacity, cost, rise)) in arcs.into_iter().enumerate() {
                let (from, to) = match number % 3 {
                    0 => (source, inner[to]),
                    1 => (inner[from], sink),
                    _ => (inner[from], inner[to]),
                };
                if from != to {
                    network.connect(from, to, capacity, cost, rise);
                }
            }
            for _ in 0..units {
                network.send_one(source, sink);
                prop_assert!(!can_be_cheaper(&network));
            }
        }
    }
}
