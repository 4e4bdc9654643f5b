using System.Collections.Immutable;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Weergave;

namespace Regiotafel.Monitor.Landelijk;

/// <summary>What the national page shows: the published stand, up to its last peildatum or an earlier one.</summary>
internal sealed class Landelijkbeeld
{
    private const string Stand = "aanspraken";
    private const string Netto = "aanspraken-netto-per-maand";
    private const string Aandeel = "aanspraken-aandeel";
    private const string Groei = "aanspraken-groei";
    private readonly Landelijkestand _stand;

    public Landelijkbeeld(Landelijkestand stand)
        : this(stand, DateOnly.MaxValue) { }

    private Landelijkbeeld(Landelijkestand stand, DateOnly tot)
    {
        _stand = stand;
        IReadOnlyList<Landelijkcijfer> Reeks(string indicator, string uitsplitsing = "") =>
            [.. stand.Reeks(indicator, uitsplitsing).Where(c => c.Peildatum <= tot)];
        Totaal = Reeks(Stand);
        Groeireeks = [.. Reeks(Netto).Select(Nettogroei.Van)];
        Kwartalen = [.. stand.Reeks(Netto).Skip(1).Select(c => Kwartaal.Van(c.Peildatum)).Reverse()];
        Profielen =
        [
            .. Zorgprofiel
                .Alle.Where(p => p.Groep == "W")
                .OrderBy(p => p.Nummer)
                .Select(p => new Profielrij(
                    p,
                    Reeks(Stand, $"zzp={p.Code}"),
                    Reeks(Aandeel, $"zzp={p.Code}"),
                    Reeks(Groei, $"zzp={p.Code}")
                )),
        ];
    }

    /// <summary>The total of the five profiles, in order of peildatum.</summary>
    public IReadOnlyList<Landelijkcijfer> Totaal { get; }

    public IReadOnlyList<Nettogroei> Groeireeks { get; }

    public IReadOnlyList<Profielrij> Profielen { get; }

    public IReadOnlyList<Instroomdoel> Doelen => _stand.Doelen;

    public DateOnly Peildatum => Totaal[^1].Peildatum;

    public string Bron => $"Bron: {_stand.Bron}. Afgerond op 5.";

    /// <summary>The quarter that it shows.</summary>
    public Kwartaal Kwartaal => Kwartaal.Van(Peildatum);

    /// <summary>The quarters that can be shown, the newest first: there must be something to compare with.</summary>
    public IReadOnlyList<Kwartaal> Kwartalen { get; }

    public bool IsLaatste => Kwartaal == Kwartalen[0];

    public ImmutableArray<Landelijkpaneel> Panelen => Landelijkpanelen.Van(this);

    /// <summary>The figures of the page as they were on an earlier peildatum.</summary>
    public Landelijkbeeld Op(Kwartaal kwartaal) => new(_stand, kwartaal.Begin);

    public Landelijkpaneel? Paneel(string code) => Panelen.FirstOrDefault(p => p.Code == code);

    /// <summary>The sentence below the title of the page.</summary>
    public string Zin =>
        $"Stand tot en met {Peildatum.Voluit()}: {Totaal[^1].Teller.Getal()} mensen (som van afgeronde aantallen).";
}
