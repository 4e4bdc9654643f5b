using Regiotafel.Cijfers.Deur;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Weergave;

namespace Regiotafel.Monitor.Regios.Panelen;

/// <summary>Panel 4: how people with a W profile divide over W1 to W5.</summary>
internal static class Zorgprofielen
{
    public const string LaagProfiel = "aandeel-w1-w2";

    private static readonly Duiding Uitleg = new(
        "Hoe de mensen met een W-profiel in de periode over de vijf profielen zijn verdeeld.",
        "Hoeveel mensen een profiel kregen. Ook niet welke zorg iemand nodig heeft."
    );

    public static Paneel Maak(Regiocijfers cijfers)
    {
        if (cijfers.Bron(Regiocijfers.Editie, "verdeling-ggz-w") is not { } verdeling)
        {
            return Paneel.NietGeleverd(Paneelnaam.Zorgprofiel, Uitleg);
        }
        var laag = cijfers.Bron(Regiocijfers.Editie, LaagProfiel);
        IReadOnlyList<Cijferbron> bronnen = laag is null ? [verdeling] : [verdeling, laag];
        return new()
        {
            Naam = Paneelnaam.Zorgprofiel,
            Bevinding = Bevinding(cijfers.Regio.Naam, laag),
            Wat = $"Aandeel per zorgprofiel, van {Schrijfwijze.Periode(verdeling.Periode)}, voorlopig",
            Duiding = Uitleg,
            Figuren =
            [
                new(Paneelfiguren.Balk(verdeling, cijfers.Regio.Naam, Zwaartepunt(cijfers.Regio.Naam, verdeling))),
            ],
            Tabellen = [Tabel(cijfers.Regio.Naam, verdeling, laag)],
            Noten =
            [
                "Groei per zorgprofiel: niet geleverd. Voor een regio is er nog geen vastgestelde definitie. De landelijke groei per profiel staat op het landelijke beeld.",
            ],
            Bronnen = bronnen,
            Cijfers = [.. bronnen.SelectMany(b => b.Zicht())],
        };
    }

    /// <summary>The five W profiles with their breakdown.</summary>
    public static IReadOnlyList<(string Naam, string Uitsplitsing)> Profielen { get; } =
    [
        .. Zorgprofiel
            .Alle.Where(p => p.Groep == "W")
            .OrderBy(p => p.Nummer)
            .Select(p => ($"{p.Kort}, {p.Naam.ToLowerInvariant()}", $"zzp={p.Code}")),
    ];

    private static string Bevinding(string regio, Cijferbron? laag) =>
        laag?.Laatste() is { Waarde: not null } cijfer
            ? Paneelzinnen.Aandeel(regio, "Het aandeel van W1 en W2", cijfer.Kort(), cijfer.Woord)
            : $"De verdeling over de profielen in {regio} staat hieronder";

    // The largest profile, when its rounded count leaves no other.
    private static string Zwaartepunt(string regio, Cijferbron verdeling)
    {
        var delen = Profielen
            .Select(p => (p.Naam, Cijfer: verdeling.Laatste(p.Uitsplitsing)))
            .Where(p => p.Cijfer?.Waarde is not null)
            .OrderByDescending(p => Cijferwoorden.Getalwaarde(p.Cijfer!.Waarde))
            .ToList();
        return
            delen.Count > 1
            && Cijferwoorden.Getalwaarde(delen[0].Cijfer!.Laag ?? delen[0].Cijfer!.Waarde)
                > Cijferwoorden.Getalwaarde(delen[1].Cijfer!.Hoog ?? delen[1].Cijfer!.Waarde)
            ? $"In {regio} heeft {delen[0].Naam[..2]} het grootste aandeel: {delen[0].Cijfer!.Kort()}%"
            : $"In {regio} is geen profiel duidelijk het grootst";
    }

    private static Paneeltabel Tabel(string regio, Cijferbron verdeling, Cijferbron? laag)
    {
        var rijen = Profielen.Select(p => Rij(p.Naam, verdeling, p.Uitsplitsing)).ToList();
        if (laag is not null)
        {
            rijen.Add(Rij("W1 en W2 samen", laag, ""));
        }
        return new(
            "Aandeel per zorgprofiel (%)",
            [
                new("Zorgprofiel"),
                new(regio),
                new("Marge van toeval"),
                new("Alle regio's"),
                new("Naast alle regio's", IsGetal: false),
            ],
            rijen
        );
    }

    private static Paneelrij Rij(string naam, Cijferbron bron, string uitsplitsing) =>
        new(
            naam,
            [
                bron.Laatste(uitsplitsing)?.Tekst ?? "",
                bron.Laatste(uitsplitsing)?.Interval() ?? "",
                bron.KanVergelijken ? bron.Laatste(uitsplitsing, Cijferbron.Alle)?.Kort() ?? "" : "",
                bron.Laatste(uitsplitsing)?.Woord ?? "geen vergelijking",
            ]
        );
}
