using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Regioplan.Sjablonen;

namespace Regiotafel.Regioplan.Aanzetten;

/// <summary>Drafts sentences for a section: only where the test behind them is met, never by guess.</summary>
internal static class Aanzetmaker
{
    public static IReadOnlyList<Aanzet> Maak(Sectievorm sectie, Plancijfers cijfers) => [];
}
