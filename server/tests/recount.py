"""Counts random juries a second time, in another language and by another hand, and compares with `palmares tally`.

Arguments: the program, number of juries, seed. Exact fractions from the marks to the cut-off; nothing is taken from the program but its answer.
"""

import csv
import json
import random
import subprocess
import sys
import tempfile
from fractions import Fraction
from pathlib import Path


def half_up(number, step):
    """Rounds to a multiple of the step, halves upwards (marks are not negative here)."""
    return ((number / step + Fraction(1, 2)).__floor__()) * step


def total(marks, weights):
    judged = {code: mark for code, mark in marks.items() if mark is not None}
    weight = sum((weights[code] for code in judged), Fraction(0))
    if not weight:
        return None
    return sum((weights[code] * mark for code, mark in judged.items()), Fraction(0)) / weight


def mean(numbers):
    return sum(numbers, Fraction(0)) / len(numbers)


def median(numbers):
    numbers = sorted(numbers)
    half = len(numbers) // 2
    return numbers[half] if len(numbers) % 2 else (numbers[half - 1] + numbers[half]) / 2


def panel(marks):
    marks = sorted(marks)
    if len(marks) >= 3:
        marks = marks[1:-1]
    return half_up(mean(marks), Fraction(1, 100))


def keys(method, summed, weights, ballots):
    """The numbers that place an entry; empty when nothing was judged."""
    totals = [t for t in (total(marks, weights) for marks in ballots.values()) if t is not None]
    if method == "trimmed-mean":
        score, weight = Fraction(0), Fraction(0)
        for code, own in weights.items():
            marks = [marks[code] for marks in ballots.values() if marks.get(code) is not None]
            if marks:
                score += half_up(panel(marks) * own, Fraction(1, 100))
                weight += own
        if not any(marks.get(code) is not None for marks in ballots.values() for code in weights):
            return []
        if summed:
            return [score]
        return [score / weight] if weight else []
    if not totals:
        return []
    numbers = [mean(totals)] if method == "weighted-mean" else [median(totals), mean(totals)]
    return [number * sum(weights.values()) for number in numbers] if summed else numbers


def places(by_entry):
    """Place and whether it is shared, for each entry with a score."""
    ranked = {entry: numbers for entry, numbers in by_entry.items() if numbers}
    return {
        entry: (1 + sum(other > own for other in ranked.values()), sum(other == own for other in ranked.values()) > 1)
        for entry, own in ranked.items()
    }


def fates(by_entry, placed, jury):
    cut = jury["cut_off"]
    if cut is None:
        return {entry: "through" for entry in by_entry}
    if "threshold" in cut:
        return {e: "through" if n and n[0] >= cut["threshold"] else "out" for e, n in by_entry.items()}
    if "top" in cut:
        room = cut["top"]
    else:
        room = (len(by_entry) * cut["percent"] + 50) // 100
        if cut["at_most"] is not None:
            room = min(room, cut["at_most"])
    fate = {}
    for entry in by_entry:
        place = placed.get(entry, (None, False))[0]
        if place is None or place > room:
            fate[entry] = "out"
            continue
        same = sum(other == place for other, _ in placed.values())
        if place - 1 + same <= room:
            fate[entry] = "through"
        else:
            fate[entry] = {"all-through": "through", "meeting": "undecided"}[jury["ties"]]
    return fate


def drawn(dice):
    criteria = [f"c{number}" for number in range(dice.randint(1, 5))]
    choice = dice.choice([[1, 2, 3, 4], [Fraction(8, 10), 1, Fraction(12, 10)], [10, 20, 30]])
    weights = {code: Fraction(dice.choice(choice)) for code in criteria}
    step = dice.choice([Fraction(1), Fraction(1, 2), Fraction(1, 4), Fraction(1, 10)])
    steps = int(Fraction(10) / step)
    coarse = dice.random() < 0.5
    marks = {}
    for entry in range(dice.randint(1, 12)):
        for juror in range(dice.randint(1, 7)):
            own = {}
            for code in criteria:
                lot = dice.random()
                if lot < 0.08:
                    own[code] = None
                elif lot < 0.95:
                    low, high = (steps * 6 // 10, steps * 7 // 10) if coarse else (0, steps)
                    own[code] = dice.randint(low, high) * step
            if own:
                marks.setdefault(f"e{entry}", {})[f"j{juror}"] = own
    cut_off = dice.choice(
        [
            None,
            {"top": dice.randint(0, 12)},
            {"percent": dice.randint(0, 100), "at_most": dice.choice([None, 2, 5])},
            {"threshold": Fraction(dice.randint(0, 40), 4)},
        ]
    )
    return {
        "weights": weights,
        "step": step,
        "marks": marks,
        "method": dice.choice(["weighted-mean", "median-of-totals", "trimmed-mean"]),
        "sum": dice.random() < 0.3,
        "ties": dice.choice(["all-through", "meeting"]),
        "cut_off": cut_off,
    }


def decimal(number):
    text = f"{number.numerator * 100 // number.denominator:03d}"
    return f"{text[:-2]}.{text[-2:]}"


def written(jury, folder, dice):
    rules = [
        f'method = "{jury["method"]}"',
        f'total = "{"sum" if jury["sum"] else "mean"}"',
        f'ties = "{jury["ties"]}"',
        'no_mark = ["-"]',
        f"scale = {{ low = 0, high = 10, step = {decimal(jury['step'])} }}",
    ]
    cut = jury["cut_off"]
    if cut is not None:
        inner = ", ".join(
            f"{name} = {decimal(value) if isinstance(value, Fraction) else value}" for name, value in cut.items() if value is not None
        )
        rules.append(f"cut_off = {{ {inner} }}")
    for code, weight in jury["weights"].items():
        rules.append(f'[[criteria]]\ncode = "{code}"\nweight = {decimal(weight)}')
    (folder / "rules.toml").write_text("\n".join(rules) + "\n")
    rows = [
        [entry, juror, code, "-" if mark is None else decimal(mark)]
        for entry, ballots in jury["marks"].items()
        for juror, marks in ballots.items()
        for code, mark in marks.items()
    ]
    dice.shuffle(rows)
    with open(folder / "marks.csv", "w", newline="") as file:
        csv.writer(file).writerows([["entry", "juror", "criterion", "mark"], *rows])


def main():
    program, number, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    dice = random.Random(seed)
    counted, lines = 0, 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        while counted < number:
            jury = drawn(dice)
            if not jury["marks"]:
                continue
            counted += 1
            written(jury, folder, dice)
            command = [program, "tally", str(folder / "marks.csv"), "--rules", str(folder / "rules.toml")]
            answer = subprocess.run(command, capture_output=True, text=True, check=False)
            if answer.returncode:
                sys.exit(f"jury {counted} of seed {seed}: {answer.stderr}")
            theirs = {line["entry"]: line for line in json.loads(answer.stdout)["entries"]}
            ours = {e: keys(jury["method"], jury["sum"], jury["weights"], b) for e, b in jury["marks"].items()}
            placed = places(ours)
            fate = fates(ours, placed, jury)
            for entry, numbers in ours.items():
                line = theirs.pop(entry)
                place, tied = placed.get(entry, (None, False))
                own = ([f"{n.numerator}/{n.denominator}" for n in numbers], place, tied, fate[entry])
                other = (line["keys"], line["place"], line["tied"], line["outcome"])
                if own != other:
                    sys.exit(f"jury {counted} of seed {seed}, {entry}: {own} here, {other} there\n{jury}")
                lines += 1
            if theirs:
                sys.exit(f"jury {counted} of seed {seed}: entries from nowhere: {theirs}")
    print(f"{counted} juries, {lines} entries: the same to the last digit")


main()
