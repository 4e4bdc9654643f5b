using System.Globalization;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Weergave;

namespace Regiotafel.Monitor.Regios.Panelen;

/// <summary>Panel 6: all regions beside each other, by name: this is no ranking.</summary>
internal static class Naastelkaar
{
    private static readonly Duiding Uitleg = new(
        "Welke regio's buiten de grenzen van toeval liggen.",
        "Welke regio het goed doet. De volgorde is die van de naam; een verschil binnen de marge is geen verschil."
    );

    public static Paneel Maak(Regiocijfers cijfers)
    {
        if (cijfers.Bron(Regiocijfers.Editie, "klantenratio") is not { } bron)
        {
            return Paneel.NietGeleverd(Paneelnaam.Regios, Uitleg);
        }
        if (!bron.KanVergelijken)
        {
            return Paneel.NietGeleverd(
                Paneelnaam.Regios with
                {
                    Levering = "de cijfers van andere regio's",
                    Eigenaar = "de zorgkantoren van de andere regio's",
                },
                Uitleg,
                "In de uitgave van deze regio staat geen andere regio."
            );
        }
        var rijen = bron
            .Regios.Select(code => bron.Laatste("", code)!)
            .OrderBy(c => Cijferwoorden.Regio(c.Regio), StringComparer.Ordinal)
            .ToList();
        return new()
        {
            Naam = Paneelnaam.Regios,
            Bevinding = Paneelzinnen.Verdeling(
                rijen.Count(c => c.Woord?.EndsWith("hoger", StringComparison.Ordinal) == true),
                rijen.Count(c => c.Woord?.EndsWith("lager", StringComparison.Ordinal) == true),
                rijen.Count(c => c.Woord == Cijferwoorden.Gelijk)
            ),
            Wat =
                $"Mensen met een geldige indicatie per 10.000 inwoners op {Schrijfwijze.Periode(bron.Periode)}, "
                + $"{rijen.Count} regio's, met de marge van toeval",
            Duiding = Uitleg,
            Figuren =
            [
                new(Paneelfiguren.Stippen(bron, rijen, EigenPlaats(bron))),
                .. Paneelfiguren.Trechter(bron, rijen, Grenszin(rijen)) is { } trechter
                    ? new[] { new Paneelfiguur(trechter) }
                    : [],
            ],
            Tabellen = [Tabel(bron, rijen)],
            Noten = Verruiming(bron),
            Bronnen = [bron],
            Cijfers = [.. bron.Tabel.Cijfers.Where(c => c.Periode == bron.Periode && c.Uitsplitsing.Length == 0)],
        };
    }

    private static string[] Verruiming(Cijferbron bron) =>
        bron.Tabel.Verruiming(bron.Periode, "") is > 1 and var factor
            ?
            [
                "De regio's verschillen meer dan toeval verklaart. De grenzen zijn daarom "
                    + $"{Cijferwoorden.Getal(Math.Sqrt(factor).ToString("F1", CultureInfo.InvariantCulture))} keer zo ruim.",
            ]
            : [];

    private static string EigenPlaats(Cijferbron bron) =>
        bron.Laatste() is { Waarde: not null } eigen
            ? Paneelzinnen.Naast(Cijferwoorden.Regio(bron.Regio), eigen.Kort(), eigen.Woord)
            : $"Van {Cijferwoorden.Regio(bron.Regio)} zijn er te weinig gegevens om te vergelijken";

    private static string Grenszin(List<VrijCijfer> rijen) =>
        rijen.Count(c => c.Woord == Cijferwoorden.Gelijk) switch
        {
            var binnen when binnen == rijen.Count => "Alle regio's liggen binnen de grenzen van toeval",
            1 => "1 regio ligt binnen de grenzen van toeval",
            var binnen => $"{binnen} regio's liggen binnen de grenzen van toeval",
        };

    private static Paneeltabel Tabel(Cijferbron bron, IReadOnlyList<VrijCijfer> rijen) =>
        new(
            "De regio's naast elkaar, op naam",
            [
                new("Regio"),
                new("Per 10.000 inwoners"),
                new("Marge van toeval"),
                new("Naast alle regio's", IsGetal: false),
            ],
            [
                .. rijen.Select(c => new Paneelrij(
                    Cijferwoorden.Regio(c.Regio),
                    [c.Tekst, c.Interval(), c.Woord ?? Cijferwoorden.Weinig],
                    Eigen: c.Regio == bron.Regio
                )),
                new("Alle regio's", [bron.Laatste("", Cijferbron.Alle)?.Tekst ?? "", "", ""]),
            ]
        );
}
