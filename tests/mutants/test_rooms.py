"""Each fault is told from the product, has its test on record, and a few of them are tried in every run."""

import os
import random
import subprocess
import sys
from collections import Counter

import pytest

from tests.mutants.rows import MUTANTS, ROOT, Mutant

SAMPLE = 4
SEED = os.environ.get("MUTANTS_SEED") or str(random.SystemRandom().randrange(10**6))
"""Another sample in every run; the seed of a failed one is in its output, and can be set to see it again."""


def test_no_two_faults_have_one_name() -> None:
    assert [name for name, count in Counter(mutant.name for mutant in MUTANTS).items() if count > 1] == []


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_a_fault_changes_one_place_and_its_own_room_notices(mutant: Mutant) -> None:
    compile(mutant.source, str(mutant.path), "exec")
    assert mutant.diff
    assert mutant.caught_by.startswith(mutant.tests)
    assert (ROOT / mutant.caught_by.partition("::")[0]).is_file()


@pytest.mark.timeout(600)
def test_a_sample_of_the_faults_is_noticed() -> None:
    command = [sys.executable, "-m", "tests.mutants", "--sample", str(SAMPLE), "--seed", SEED]
    tried = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert tried.returncode == 0, f"MUTANTS_SEED={SEED}\n{tried.stdout}{tried.stderr}"
    assert f"{SAMPLE} of {SAMPLE} noticed" in tried.stdout
