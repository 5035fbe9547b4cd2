"""The families of wishes, in the order in which they take their words."""

from charts.planner.frames.against_rest import read_against_rest
from charts.planner.frames.aggregating import read_figures
from charts.planner.frames.along_heads import read_along_heads
from charts.planner.frames.arranging import arranging, read_placed_totals
from charts.planner.frames.asides import read_asides
from charts.planner.frames.awarding import read_awards, read_parts_won
from charts.planner.frames.banding import read_bands
from charts.planner.frames.basing import read_bases
from charts.planner.frames.beating import read_beaten
from charts.planner.frames.before_after import read_changes_at_all
from charts.planner.frames.bridging import read_bridges
from charts.planner.frames.by_age import read_by_age
from charts.planner.frames.clocked import read_clocks
from charts.planner.frames.collapsing import read_collapses
from charts.planner.frames.comparing import read_comparisons
from charts.planner.frames.computed import loosely
from charts.planner.frames.converting import read_conversions
from charts.planner.frames.counted_once import read_counted_once
from charts.planner.frames.defining import read_definitions
from charts.planner.frames.examples import read_examples
from charts.planner.frames.exceeding import read_exceeding
from charts.planner.frames.figures_at_once import read_figures_at_once
from charts.planner.frames.filling import filling
from charts.planner.frames.first_of_each import read_first_of_each
from charts.planner.frames.frame import Reader
from charts.planner.frames.functions_of import read_functions
from charts.planner.frames.given_wholes import read_given_wholes
from charts.planner.frames.initials import read_initials
from charts.planner.frames.layering import layering
from charts.planner.frames.leaving_out import read_left_out
from charts.planner.frames.looking import looking
from charts.planner.frames.lost_orders import read_lost_orders, read_refused_orders
from charts.planner.frames.lumping import read_lumps
from charts.planner.frames.made_columns import read_calculations, read_sums_of_all
from charts.planner.frames.metering import read_meters
from charts.planner.frames.muting import read_muted
from charts.planner.frames.named_ratios import read_named_ratios
from charts.planner.frames.overlaying import read_overlays
from charts.planner.frames.own_groups import read_own_groups
from charts.planner.frames.paces import read_paces
from charts.planner.frames.painting_rows import read_painted_rows
from charts.planner.frames.parts_of_amounts import read_parts_of_amounts
from charts.planner.frames.parts_of_rows import read_parts_of_rows
from charts.planner.frames.pass_marks import read_pass_marks
from charts.planner.frames.pivoting import read_pivots
from charts.planner.frames.rated import read_rates
from charts.planner.frames.remaining import read_remaining
from charts.planner.frames.rolling_up import read_rollups
from charts.planner.frames.shaping import shaping
from charts.planner.frames.shared_out import read_splits
from charts.planner.frames.sharing import read_shares
from charts.planner.frames.standing_lines import read_named_lines
from charts.planner.frames.stepping import read_steps
from charts.planner.frames.stretches_of_heads import read_stretches
from charts.planner.frames.styling import styling
from charts.planner.frames.taking_off import read_net, read_surpassed
from charts.planner.frames.testing import read_group_tests
from charts.planner.frames.units_told import read_units_told
from charts.planner.frames.valuing import read_values
from charts.planner.frames.weighted import read_weighted
from charts.planner.frames.whiskering import read_whiskers
from charts.planner.frames.windowing import read_windows
from charts.planner.frames.won_and_lost import read_goal_differences, read_outcomes

_COMPUTED: tuple[Reader, ...] = (
    read_stretches,
    read_pass_marks,
    read_awards,
    read_clocks,
    read_sums_of_all,
    read_definitions,
    read_named_ratios,
    read_rollups,
    read_bridges,
    read_functions,
    read_paces,
    read_outcomes,
    read_goal_differences,
    read_pivots,
    read_bands,
    read_against_rest,
    read_own_groups,
    read_parts_of_rows,
    read_along_heads,
    read_rates,
    read_initials,
    read_comparisons,
    read_conversions,
    read_overlays,
    read_given_wholes,
    read_counted_once,
    read_shares,
    read_steps,
    read_bases,
    read_splits,
    read_values,
    read_meters,
    read_net,
    read_remaining,
    read_group_tests,
    read_changes_at_all,
    read_weighted,
    read_first_of_each,
    read_whiskers,
    read_figures_at_once,
    read_figures,
    read_parts_of_amounts,
    read_parts_won,
    read_calculations,
    read_windows,
    read_collapses,
    read_left_out,
)

READERS: tuple[Reader, ...] = (
    read_named_lines,
    read_asides,
    read_examples,
    read_units_told,
    read_muted,
    read_painted_rows,
    read_lumps,
    loosely(read_surpassed),
    read_refused_orders,
    arranging,
    read_placed_totals,
    read_by_age,
    filling,
    read_beaten,
    *(loosely(reader) for reader in _COMPUTED),
    read_exceeding,
    shaping,
    layering,
    styling,
    looking,
    read_lost_orders,
)
"""Asides go first, but for what a line stands for. What is computed comes before looks: "moving average line"
is no line at the average.
"""
