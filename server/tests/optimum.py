"""Compares `palmares assign` with the optimum that OR-tools finds for the same random problems.

Arguments: the program, number of problems, seed. Needs ortools (PyPI). What is compared, the most important first: ballots given, pairs kept,
pairs of compatriots, entries missing to minimum loads, squares of the loads, squares of each country's entries with each juror.
"""

import json
import random
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from ortools.graph.python import min_cost_flow


def drawn(dice, scarce):
    entries, jurors = dice.randint(5, 600), dice.randint(3, 40)
    wanted = dice.randint(1, min(4, jurors))
    languages, countries = ["en", "fr", "es", "pt"], [f"C{number}" for number in range(dice.randint(2, 50))]
    share = entries * wanted / jurors
    low, high = (0.3, 1.2) if scarce else (1.3, 2.5)
    problem = {
        "entries": [
            {"entry": f"e{n}", "category": dice.choice("ABC"), "language": dice.choice(languages), "country": dice.choice(countries), "had": dice.choice([0, 0, 0, 1, 2])}
            for n in range(entries)
        ],
        "jurors": [
            {
                "juror": f"j{n}",
                "languages": sorted(dice.sample(languages, dice.randint(2, 4))),
                "categories": None if dice.random() < 0.7 else sorted(dice.sample("ABC", 2)),
                "country": dice.choice([None, *countries]),
                "max_load": int(share * dice.uniform(low, high)) + 1,
                "min_load": dice.choice([0, int(share * dice.uniform(0.5, 1.5))]),
            }
            for n in range(jurors)
        ],
        "wanted": wanted,
        "seed": dice.randint(0, 10**6),
    }
    pairs = sorted({(f"e{dice.randrange(entries)}", f"j{dice.randrange(jurors)}") for _ in range(entries // 2)})
    dice.shuffle(pairs)
    problem["conflicts"], problem["keep"] = pairs[: len(pairs) // 2], pairs[len(pairs) // 2 :]
    return problem


def allowed(problem):
    conflicts = {tuple(pair) for pair in problem["conflicts"]}
    for entry in problem["entries"]:
        for juror in problem["jurors"]:
            panel = juror["categories"] is None or entry["category"] in juror["categories"]
            if panel and entry["language"] in juror["languages"] and (entry["entry"], juror["juror"]) not in conflicts:
                yield entry, juror


def worth(problem, pairs):
    """What an assignment is worth, to be compared from left to right; less is better."""
    keep = {tuple(pair) for pair in problem["keep"]}
    country = {entry["entry"]: entry["country"] for entry in problem["entries"]}
    home = {juror["juror"]: juror["country"] for juror in problem["jurors"]}
    least = {juror["juror"]: juror["min_load"] for juror in problem["jurors"]}
    loads = Counter(juror for _, juror in pairs)
    spread = Counter((country[entry], juror) for entry, juror in pairs)
    return (
        -len(pairs),
        sum(pair not in keep for pair in pairs),
        sum(country[entry] == home[juror] for entry, juror in pairs),
        sum(max(0, minimum - loads[juror]) for juror, minimum in least.items()),
        sum(load * load for load in loads.values()),
        sum(number * number for number in spread.values()),
    )


def optimum(problem):
    entries, jurors = len(problem["entries"]), len(problem["jurors"])
    load = 4 * jurors * entries + 1
    least = (2 * entries + 2) * load
    compatriot = 2 * least
    moved = (2 * jurors + 2) * compatriot
    missing = (2 * jurors + 2) * moved
    keep = {tuple(pair) for pair in problem["keep"]}
    flow = min_cost_flow.SimpleMinCostFlow()
    nodes = {}
    node = lambda name: nodes.setdefault(name, len(nodes))
    wanted = problem["wanted"]
    needed = {entry["entry"]: max(0, wanted - entry["had"]) for entry in problem["entries"]}
    for entry, ballots in needed.items():
        flow.set_node_supply(node(entry), ballots)
        flow.add_arc_with_capacity_and_unit_cost(node(entry), node("done"), ballots, missing)
    flow.set_node_supply(node("done"), -sum(needed.values()))
    for juror in problem["jurors"]:
        for unit in range(juror["max_load"]):
            flow.add_arc_with_capacity_and_unit_cost(node(juror["juror"]), node("done"), 1, load * (2 * unit + 1) + (least if unit >= juror["min_load"] else 0))
    parts, arcs = set(), {}
    for entry, juror in allowed(problem):
        part = (entry["country"], juror["juror"])
        if part not in parts:
            parts.add(part)
            for unit in range(juror["max_load"]):
                flow.add_arc_with_capacity_and_unit_cost(node(part), node(juror["juror"]), 1, 2 * unit + 1)
        pair = (entry["entry"], juror["juror"])
        cost = (0 if pair in keep else moved) + (compatriot if entry["country"] == juror["country"] else 0)
        arcs[flow.add_arc_with_capacity_and_unit_cost(node(pair[0]), node(part), 1, cost)] = pair
    assert flow.solve() == flow.OPTIMAL
    return [pair for arc, pair in arcs.items() if flow.flow(arc)]


def main():
    program, number, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    dice = random.Random(seed)
    complete = short = 0
    with tempfile.TemporaryDirectory() as name:
        file = Path(name) / "problem.json"
        for turn in range(number):
            problem = drawn(dice, scarce=turn % 4 == 3)
            file.write_text(json.dumps(problem))
            answer = subprocess.run([program, "assign", str(file)], capture_output=True, text=True, check=False)
            printed = json.loads(answer.stdout)
            own = [(entry, juror) for juror, entries in printed["reading"].items() for entry in entries]
            legal = {(entry["entry"], juror["juror"]) for entry, juror in allowed(problem)}
            loads = {juror["juror"]: juror["max_load"] for juror in problem["jurors"]}
            assert set(own) <= legal and len(set(own)) == len(own), f"problem {turn} of seed {seed}: a rule is broken"
            assert all(count <= loads[juror] for juror, count in Counter(j for _, j in own).items())
            best = optimum(problem)
            ours, theirs = worth(problem, own), worth(problem, best)
            # Where ballots are missing the partial assignment need only be as large: it is not applied.
            same = ours == theirs if printed["complete"] else ours[0] == theirs[0]
            assert same, f"problem {turn} of seed {seed}: {ours} here, {theirs} there"
            needed = {entry["entry"]: max(0, problem["wanted"] - entry["had"]) for entry in problem["entries"]}
            got = Counter(entry for entry, _ in own)
            lacking = {entry: got[entry] for entry, ballots in needed.items() if got[entry] < ballots}
            assert lacking == {line["entry"]: line["possible"] for line in printed["short"]}
            assert printed["complete"] == (not lacking) == (answer.returncode == 0)
            assert all(entry in answer.stderr for entry in lacking), answer.stderr
            complete, short = complete + (not lacking), short + bool(lacking)
    print(f"{complete} problems solved as well as OR-tools solves them, {short} impossible ones with the same number of ballots")


main()
