"""How long a fresh `reformwatch --help` and a fresh `search` take, as medians of wall time.

Compiled files are kept as on any installed program, even where the environment forbids Python to write them beside the
sources. Run: python benchmarks/bench_startup.py [RUNS]
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ARTICLE = "Công bố PAR INDEX 2023\n\nNgày 17/4/2024, Hà Nội xếp thứ ba về PAR INDEX năm 2023 với 91,43%.\n"


def call(arguments: list[str], cwd: str) -> None:
    """Run the command line in a process of its own."""
    plain = {
        name: value
        for name, value in os.environ.items()
        if name not in {"PYTHONDONTWRITEBYTECODE", "REFORMWATCH_INDEX"}
    }
    environment = {**plain, "PYTHONPYCACHEPREFIX": str(Path(cwd) / "compiled"), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "reformwatch.cli", *arguments]
    subprocess.run(command, cwd=cwd, check=True, capture_output=True, env=environment)


def median(arguments: list[str], cwd: str, runs: int) -> float:
    """The median wall time of a command, in seconds; the first call warms the disk and is not counted."""
    times = []
    for _ in range(runs + 1):
        start = time.perf_counter()
        call(arguments, cwd)
        times.append(time.perf_counter() - start)
    return statistics.median(times[1:])


def main() -> None:
    """Print one line a command."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "bai.txt").write_text(ARTICLE, encoding="utf-8")
        call(["run", "bai.txt"], folder)
        for name, arguments, limit in (
            ("--help", ["--help"], 0.25),
            ("search", ["search", "Hà Nội"], 0.5),
            ("check", ["check", "Năm 2023 Hà Nội xếp thứ 3 về PAR INDEX"], None),
        ):
            seconds = median(arguments, folder, runs)
            aim = f" (aim: {limit} s)" if limit else ""
            print(f"{name}: {seconds:.3f} s, median of {runs}{aim}")


if __name__ == "__main__":
    main()
