using System.Collections.Immutable;
using System.Numerics;

namespace Regiotafel.Cijfers.Definities;

/// <summary>Reads the files of indicators and shared tables. What is not exactly right does not load.</summary>
internal static class Definitielezer
{
    private const string PerMaand = "maanden";
    private const string Land = "NL";
    private const int MinstensVoorbeelden = 3;

    /// <exception cref="Definitiefout">A part is missing, unknown or out of range.</exception>
    public static Definitie Definitie(Bestandstekst bestand)
    {
        var delen = new Bestandsdelen(bestand);
        var kop = delen.Kop;
        var (code, versie) = (kop.Tekst("code"), kop.Tekst("versie"));
        if (bestand.Naam != $"{code}@{versie}.md")
        {
            throw kop.Fout("code", $"het bestand moet {code}@{versie}.md heten.");
        }
        var (perioden, perMaand) = Perioden(kop);
        var definitie = new Definitie(
            code,
            kop.Tekst("titel"),
            versie,
            kop.Keuze("editie", "2024-2025", "2023-2024", "monitor"),
            kop.Woord<Cijfersoort>("soort"),
            kop.Woord<Maat>("maat"),
            Schaalwaarde(kop),
            kop.Getal("decimalen", 0, 4),
            kop.Woord<Richting>("richting"),
            [.. kop.Lijst("bronnen")],
            perioden,
            perMaand,
            kop.Heeft("gebied") && kop.Keuze("gebied", Land) == Land,
            Uitsplitsingen(kop),
            kop.JaNee("optelbaar"),
            kop.Woord<Intervalsoort>("interval"),
            kop.Woord<Onthulling>("onthulling"),
            kop.JaNee("openbaar"),
            Breuk(kop),
            kop.Tekst("eigenaar"),
            Afleiding(kop),
            delen.Tekst("Toelichting"),
            delen.Sql(),
            Voorbeelden(bestand, delen),
            delen.Tekst("Wijzigingen"),
            bestand
        )
        {
            Overdispersie = kop.Heeft("overdispersie") && kop.JaNee("overdispersie"),
        };
        kop.Sluit();
        if (definitie.Overdispersie && definitie.Maat is not (Maat.Aandeel or Maat.Ratio))
        {
            throw kop.Fout("overdispersie", "kan alleen bij een aandeel of een ratio.");
        }
        if (definitie.Sql is null == definitie.Afleiding is null)
        {
            throw kop.Fout("afgeleid", "geef of een berekening, of waar dit cijfer van is afgeleid.");
        }
        return definitie;
    }

    /// <exception cref="Definitiefout">A part is missing or unknown.</exception>
    public static Bijdragevraag Bijdragevraag(Bestandstekst bestand)
    {
        var delen = new Bestandsdelen(bestand);
        var vraag = new Bijdragevraag(
            delen.Kop.Tekst("bij"),
            delen.Kop.Lijst("bronnen"),
            delen.Tekst("Toelichting"),
            delen.Sql() ?? throw delen.Kop.Fout("bij", "het deel '## Berekening' ontbreekt."),
            Voorbeelden(bestand, delen),
            bestand
        );
        _ = delen.Tekst("Wijzigingen");
        delen.Kop.Sluit();
        return vraag;
    }

    /// <exception cref="Definitiefout">A part is missing or unknown.</exception>
    public static Basistabel Basistabel(Bestandstekst bestand)
    {
        var delen = new Bestandsdelen(bestand);
        var tabel = new Basistabel(
            delen.Kop.Tekst("naam"),
            delen.Kop.Lijst("bronnen"),
            delen.Kop.Lijst("leest"),
            !delen.Kop.Heeft("bewaard") || delen.Kop.JaNee("bewaard"),
            delen.Tekst("Toelichting"),
            delen.Sql() ?? throw delen.Kop.Fout("naam", "het deel '## Berekening' ontbreekt."),
            Voorbeelden(bestand, delen),
            bestand
        );
        delen.Kop.Sluit();
        return tabel;
    }

    private static ImmutableArray<Voorbeeld> Voorbeelden(Bestandstekst bestand, Bestandsdelen delen)
    {
        var voorbeelden = delen.Voorbeelden();
        var genoeg =
            voorbeelden.Count >= MinstensVoorbeelden
            && voorbeelden.Any(v => v.Naam.Contains("niet", StringComparison.Ordinal))
            && voorbeelden.Any(v => v.Naam.Contains("grens", StringComparison.OrdinalIgnoreCase));
        return genoeg
            ? [.. voorbeelden]
            : throw new Definitiefout(
                bestand.Naam,
                1,
                "geef minstens drie voorbeelden: een dat telt, een dat niet telt ('telt niet') en een op de grens ('grens')."
            );
    }

    private static (ImmutableArray<Periode> Perioden, bool PerMaand) Perioden(Kop kop)
    {
        var teksten = kop.Lijst("perioden");
        return teksten is [PerMaand]
            ? ([], true)
            : (
                [
                    .. teksten.Select(t =>
                        Periode.Lees(t)
                        ?? throw kop.Fout("perioden", $"{t} is geen dag, maand, jaar of deel van een jaar.")
                    ),
                ],
                false
            );
    }

    private static Schaal Schaalwaarde(Kop kop)
    {
        var delen = kop.Tekst("schaal").Split('/');
        var noemer = BigInteger.One;
        var goed =
            delen.Length <= 2
            && BigInteger.TryParse(delen[0], out _)
            && (delen.Length == 1 || BigInteger.TryParse(delen[1], out noemer))
            && noemer > 0;
        return goed
            ? new(BigInteger.Parse(delen[0], System.Globalization.CultureInfo.InvariantCulture), noemer)
            : throw kop.Fout("schaal", "vul een heel getal in, of een breuk zoals 10000/3652425.");
    }

    private static ImmutableArray<Uitsplitsing> Uitsplitsingen(Kop kop)
    {
        var gelezen = kop.Lijstkaarten("uitsplitsing")
            .Select(kaart => new Uitsplitsing([.. kaart.Select(d => (d.Naam, d.Waarden.ToImmutableArray()))]))
            .ToImmutableArray();
        return gelezen.IsEmpty ? [Uitsplitsing.Geen] : gelezen;
    }

    private static Breukmelding? Breuk(Kop kop)
    {
        if (kop.Deel("breuk") is not { } deel)
        {
            return null;
        }
        var breuk = new Breukmelding(deel.Tekst("met"), deel.Tekst("reden"));
        deel.Sluit();
        return breuk;
    }

    private static Afleiding? Afleiding(Kop kop)
    {
        if (kop.Deel("afgeleid") is not { } deel)
        {
            return null;
        }
        var afleiding = new Afleiding(
            deel.Tekst("van"),
            deel.Woord<Afleidingsoort>("hoe"),
            deel.Paren("tegen"),
            deel.Heeft("terug") ? deel.Getal("terug", 1, 120) : null,
            deel.Heeft("noemer") ? deel.Getal("noemer", 1, 120) : null,
            deel.Lijst("waarden")
        );
        deel.Sluit();
        return afleiding;
    }
}
