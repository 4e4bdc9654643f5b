using Regiotafel.Cijfers.Deur;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Weergave;
using Regiotafel.Weergave.Figuren;

namespace Regiotafel.Monitor.Landelijk;

/// <summary>What the national page shows: figures from the published stand, each with its finding, its table and its source.</summary>
internal sealed class Landelijkbeeld
{
    private const string Stand = "aanspraken";
    private const string Netto = "aanspraken-netto-per-maand";
    private const string Aandeel = "aanspraken-aandeel";
    private const string Groei = "aanspraken-groei";
    private readonly Landelijkestand _stand;

    public Landelijkbeeld(Landelijkestand stand)
    {
        _stand = stand;
        Totaal = stand.Reeks(Stand);
        Groeireeks = [.. stand.Reeks(Netto).Select(Nettogroei.Van)];
        Profielen =
        [
            .. Zorgprofiel
                .Alle.Where(p => p.Groep == "W")
                .OrderBy(p => p.Nummer)
                .Select(p => new Profielrij(
                    p,
                    stand.Reeks(Stand, $"zzp={p.Code}"),
                    stand.Reeks(Aandeel, $"zzp={p.Code}"),
                    stand.Reeks(Groei, $"zzp={p.Code}")
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

    public Lijnfiguur Standfiguur =>
        new()
        {
            Id = "stand",
            Bevinding = Zinnen.Stand(Groeireeks),
            Wat = "Mensen met een geldige indicatie voor een ggz-woonprofiel op de peildatum, per zorgprofiel",
            Bron = $"{Bron} Definitie aanspraken {Totaal[0].Versie}. Peildatum: de eerste dag van het kwartaal.",
            Van = Totaal[0].Peildatum,
            Tot = Peildatum,
            Reeksen =
            [
                .. Profielen.Select(p => new Reeks(
                    p.Profiel.Kort,
                    (Reeksstijl)p.Profiel.Nummer!.Value,
                    [.. p.Stand.Select(c => new Meetpunt(c.Peildatum, c.Teller))]
                )),
            ],
        };

    public Lijnfiguur Groeifiguur =>
        new()
        {
            Id = "nettogroei",
            Bevinding = Zinnen.Nettogroei(Groeireeks),
            Wat = "Nettogroei van de stand per maand, gemiddeld over het kwartaal tot de peildatum",
            Bron =
                $"{Bron} Eigen berekening uit afgeronde aantallen: verschil met het kwartaal ervoor, gedeeld door 3. "
                + $"Definitie aanspraken-netto-per-maand {Totaal[0].Versie}.",
            Van = Groeireeks[0].Tot,
            Tot = Groeireeks[^1].Tot,
            Reeksen = [new("W1-5", Reeksstijl.Een, [.. Groeireeks.Select(g => new Meetpunt(g.Tot, g.Rond))])],
        };

    /// <summary>The sentence below the title of the page.</summary>
    public string Zin =>
        $"Stand tot en met {Peildatum.Voluit()}: {Totaal[^1].Teller.Getal()} mensen (som van afgeronde aantallen).";
}
