"""The figures of packages/domain/src/consistency for 600 random couples, by statistics packages that know nothing of it.

Command (from this folder):  python3 fortnights.py > fortnights.csv
Packages (Debian 12):        apt-get install python3-statsmodels python3-pandas python3-scipy
The versions that made the committed table stand in its first line.

Each row is one couple: the last fortnight of outcomes, two fortnights of settled nights (the later one last), what the
two entered on the same nights (four counts), and weekly rates. Where a package has the figure, the package makes it:
Wilson and Newcombe and kappa by statsmodels, the smoothed rate by pandas' ewm, exact tests and quantiles by SciPy.
z is 1.96 as agreed, so the packages are asked for the level that belongs to it. AC1 is written out: no packaged
function for it is in Debian. The CUSUM is the textbook's other form, the sum less its smallest value so far.
"""
import platform
import sys

import numpy as np
import pandas as pd
import scipy
import statsmodels
from scipy.stats import binom, norm
from statsmodels.stats.inter_rater import cohens_kappa
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

try:
    from scipy.stats import binomtest
    exact = lambda b, n: binomtest(b, n, 0.5).pvalue if n else 1.0
except ImportError:
    from scipy.stats import binom_test
    exact = lambda b, n: binom_test(b, n, 0.5) if n else 1.0

SEED, COUPLES = 20261125, 600
ALPHA = 2 * norm.sf(1.96)
# kept, late, told, found, disputed, unconfirmed, unrecorded, excused, rested, pending
MARKS = list('kltfdurx-p')
COLUMNS = (
    'outcomes late_counts E M X D U rate wilson_low wilson_high low high '
    'nights change change_low change_high recent14 effective14 recent14_low recent14_high recent4 effective4 cusum '
    'a b c d observed observed_low observed_high kappa ac1 on_misses evenness '
    'weeks median useful longest longest_expected crossings fewest_expected'
).split()


def wilson(count, nobs):
    return proportion_confint(count, nobs, alpha=ALPHA, method='wilson') if nobs else (None, None)


def outcomes(rng):
    weights = rng.dirichlet([6, 1, 1, .5, .7, .7, .8, .6, .6, .4])
    marks = rng.choice(MARKS, size=14, p=weights)
    late_counts = bool(rng.integers(2))
    count = pd.Series(marks).value_counts().reindex(MARKS, fill_value=0)
    M = count.k + (count.l if late_counts else 0)
    X = count.t + count.f + (0 if late_counts else count.l)
    D, U = count.d, count.u + count.r
    E = M + X + D + U
    n = M + X
    return [''.join(marks), int(late_counts), E, M, X, D, U, M / n if n else None, *wilson(M, n),
            M / E if E else None, (M + D + U) / E if E else None]


def smoothed(kept, half_life):
    series = pd.Series(kept, dtype=float)
    rate = series.ewm(halflife=half_life, adjust=True).mean().iloc[-1]
    weights = 0.5 ** (np.arange(len(kept))[::-1] / half_life)
    return rate, weights.sum() ** 2 / (weights ** 2).sum()


def nights(rng):
    before, now = rng.beta(4, 1.5, size=2)
    kept = np.concatenate([rng.random(14) < before, rng.random(14) < now])
    one, two = int(kept[14:].sum()), int(kept[:14].sum())
    low, high = confint_proportions_2indep(one, 14, two, 14, method='newcomb', compare='diff', alpha=ALPHA)
    recent, effective = smoothed(kept, 14)
    walk = np.concatenate([[0], np.cumsum(np.where(kept, np.log(.60 / .85), np.log(.40 / .15)))])
    return [''.join('01'[int(one)] for one in kept), (one - two) / 14, low, high, recent, effective,
            *wilson(recent * effective, effective), *smoothed(kept, 4), walk[-1] - walk.min()]


def entries(rng):
    total = int(rng.integers(10, 15)) if rng.random() < .6 else int(rng.integers(10, 400))
    a, b, c, d = (int(one) for one in rng.multinomial(total, rng.dirichlet([5, 1, 1, 1.2])))
    s, q = (a + b) / total, (a + c) / total
    one_sided = {s, q} <= {0.0, 1.0} and s == q
    kappa = None if one_sided else cohens_kappa(np.array([[a, b], [c, d]]), return_results=False)
    p = (s + q) / 2
    gwet = p * (1 - p) + (1 - p) * p
    observed = (a + d) / total
    return [a, b, c, d, observed, *wilson(a + d, total), kappa, (observed - gwet) / (1 - gwet),
            2 * d / (2 * d + b + c) if b + c + d else None, exact(b, b + c)]


def weeks(rng):
    level = rng.beta(4, 1.5)
    drift = rng.normal(0, .25)
    count = int(rng.integers(6, 54))
    due = rng.integers(1, 8, size=count)
    chance = np.clip(level + drift * np.linspace(-1, 1, count), .02, .98)
    kept = rng.binomial(due, chance)
    rates = kept / due
    median = float(np.median(rates))
    sides = np.sign(rates - median)
    sides = sides[sides != 0]
    useful = len(sides)
    text = ' '.join(f'{k}/{n}' for k, n in zip(kept, due))
    if useful < 10:
        return [text, median, useful, None, None, None, None]
    changes = np.flatnonzero(np.diff(sides)) + 1
    longest = max(len(run) for run in np.split(sides, changes))
    return [text, median, useful, longest, round(np.log2(useful) + 3), len(changes), int(binom.ppf(.05, useful - 1, .5))]


def cell(value):
    if value is None:
        return ''
    return format(float(value), '.13g') if isinstance(value, (float, np.floating)) else str(value)


rng = np.random.default_rng(SEED)
print(f'# python {platform.python_version()} numpy {np.__version__} scipy {scipy.__version__} '
      f'pandas {pd.__version__} statsmodels {statsmodels.__version__} seed {SEED}')
print(','.join(COLUMNS))
for _ in range(COUPLES):
    row = [*outcomes(rng), *nights(rng), *entries(rng), *weeks(rng)]
    assert len(row) == len(COLUMNS), (len(row), len(COLUMNS))
    print(','.join(cell(one) for one in row))
sys.stdout.flush()
