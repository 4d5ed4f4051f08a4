"""What confidence means: weights of the signs of doubt, and shares right, measured on the development gold.

Run: python benchmarks/calibration.py [--write]. It prints the weights and the table; ``--write`` puts them into
nlp/data/vi/confidence.yaml. The same gold gives the same numbers. ``make gold`` shows how they hold, also on the
held-out part, which this script never reads.
"""

import itertools
import math
import sys
from pathlib import Path
from typing import Any

from gold import scorer

from nlp.confidence import CLOSED_SUM, OPEN_SUM

TARGET = Path(__file__).resolve().parents[1] / "nlp" / "data" / "vi" / "confidence.yaml"
ROUNDS = 400
RATE = 0.5
PULL = 1.0
"""How strongly a weight is drawn to zero: what few facts say counts little."""
FEWEST = 40
"""Facts of a bucket: fewer are no measure of a share."""
SUREST = 0.99
"""No fact is certain, however few were wrong so far."""
AT_LEAST_DOUBT = -1.0
"""A sum that does not close takes away at least this much, whatever the gold of the day says."""


def fitted(rows: list[tuple[tuple[str, ...], bool]]) -> tuple[float, dict[str, float]]:
    """Weights by logistic regression, in plain steps downhill: few signs, few facts, the same result everywhere."""
    right = sum(ok for _, ok in rows)
    base = math.log((right + 1) / (len(rows) - right + 1))
    weights = dict.fromkeys(sorted({sign for signs, _ in rows for sign in signs}), 0.0)
    counts = {sign: sum(sign in signs for signs, _ in rows) for sign in weights}
    for _ in range(ROUNDS):
        slope, slopes = 0.0, dict.fromkeys(weights, 0.0)
        for signs, ok in rows:
            miss = ok - 1 / (1 + math.exp(-(base + sum(weights[sign] for sign in signs))))
            slope += miss
            for sign in signs:
                slopes[sign] += miss
        base += RATE * slope / len(rows) * 4
        for sign in weights:
            weights[sign] += RATE * (slopes[sign] - PULL * weights[sign]) / (counts[sign] / 4 + PULL) / 4
    weights[OPEN_SUM] = min(weights.get(OPEN_SUM, 0.0), AT_LEAST_DOUBT)
    weights[CLOSED_SUM] = max(weights.get(CLOSED_SUM, 0.0), 0.0)
    return base, weights


def buckets(weighed: list[tuple[float, bool]]) -> tuple[list[float], list[float]]:
    """Cuts between sums of weights and the share right of each bucket, which never falls as the weight rises."""
    groups: list[list[tuple[float, bool]]] = []
    for pair in sorted(weighed):
        if groups and (len(groups[-1]) < FEWEST or groups[-1][-1][0] == pair[0]):
            groups[-1].append(pair)
        else:
            groups.append([pair])
    if len(groups) > 1 and len(groups[-1]) < FEWEST:
        groups[-2:] = [groups[-2] + groups[-1]]
    merged: list[list[tuple[float, bool]]] = []
    for group in groups:
        merged.append(group)
        while len(merged) > 1 and _share(merged[-1]) <= _share(merged[-2]):
            merged[-2:] = [merged[-2] + merged[-1]]
    cuts = [round((one[-1][0] + other[0][0]) / 2, 3) for one, other in itertools.pairwise(merged)]
    return cuts, [_share(group) for group in merged]


def _share(group: list[tuple[float, bool]]) -> float:
    """The share right in hundredths, as if one more had been wrong: no bucket is certain."""
    return min(round(sum(ok for _, ok in group) / (len(group) + 1), 2), SUREST)


def main() -> int:
    """Print the fit; write it when asked."""
    score: Any = scorer()
    rows = [(each.signs, each.right) for each in score.judged("development")]
    base, weights = fitted(rows)
    base, weights = round(base, 2), {sign: round(weight, 2) for sign, weight in weights.items()}
    cuts, shares = buckets([(base + sum(weights[sign] for sign in signs), ok) for signs, ok in rows])
    text = "# Measured on the development gold by benchmarks/calibration.py, which writes this file. Not to be edited by hand.\n\n"
    text += f"# {len(rows)} facts, {sum(ok for _, ok in rows)} of them right.\n"
    text += f"base: {base}\n\n# Added to the base for each sign that a fact has: above zero it speaks for the fact.\nweights:\n"
    text += "".join(f"  {sign}: {weight}\n" for sign, weight in sorted(weights.items(), key=lambda item: item[1]))
    text += f"\n# From each sum on, the share that was right; the first is that below all cuts.\ncuts: {cuts}\nshares: {shares}\n"
    print(text)
    if "--write" in sys.argv:
        TARGET.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
