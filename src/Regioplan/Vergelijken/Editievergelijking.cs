using Regiotafel.Cijfers.Deur;
using Regiotafel.Regioplan.Beeld;
using Regiotafel.Weergave;

namespace Regiotafel.Regioplan.Vergelijken;

/// <summary>
/// Two editions of one region. A difference is shown only where the first number of the version is the same; else the sign breuk with
/// both definitions.
/// </summary>
internal static class Editievergelijking
{
    public static IReadOnlyList<Vergelijkgroep> Maak(Planbeeld van, Planbeeld naar)
    {
        var oud = van.Blokken().ToDictionary(b => b.Indicator);
        var nieuw = naar.Blokken().ToList();
        return
        [
            .. nieuw.Select(b => Groep(oud.GetValueOrDefault(b.Indicator), b)),
            .. oud.Values.Where(b => nieuw.TrueForAll(n => n.Indicator != b.Indicator)).Select(b => Groep(b, null)),
        ];
    }

    public static Vergelijkbreuk Breuk(Cijferblok oud, Cijferblok nieuw) =>
        new(oud.Tabel.Versie, oud.Tabel.Titel, nieuw.Tabel.Versie, nieuw.Tabel.Titel, nieuw.Tabel.Breuk ?? "");

    private static Vergelijkgroep Groep(Cijferblok? oud, Cijferblok? nieuw)
    {
        var blok = (nieuw ?? oud)!;
        var breuk = oud is not null && nieuw is not null && oud.Tabel.Hoofdversie != nieuw.Tabel.Hoofdversie;
        // Of each part the last period of both.
        var delen = Laatste(nieuw).Keys.Union(Laatste(oud).Keys, StringComparer.Ordinal);
        return new(
            blok.Indicator,
            blok.Tabel.Titel,
            [
                .. delen.Select(d =>
                    Rij(d, Laatste(oud).GetValueOrDefault(d), Laatste(nieuw).GetValueOrDefault(d), blok, breuk)
                ),
            ],
            breuk ? Breuk(oud!, nieuw!) : null
        )
        {
            NaastOngewogen = blok.NaastOngewogen,
        };
    }

    private static Vergelijkrij Rij(string deel, Planrij? oud, Planrij? nieuw, Cijferblok blok, bool breuk) =>
        new(
            Uitsplitsingwoorden.Tekst(deel),
            oud,
            nieuw,
            breuk ? null : Verschil(oud?.Cijfer?.Cijfer, nieuw?.Cijfer?.Cijfer, blok.Tabel)
        );

    private static Dictionary<string, Planrij> Laatste(Cijferblok? blok) =>
        blok is null
            ? []
            : blok
                .Rijen.Where(r => r.Cijfer is not null)
                .GroupBy(r => r.Cijfer!.Cijfer.Uitsplitsing, StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => g.OrderBy(r => r.Cijfer!.Cijfer.Periode, StringComparer.Ordinal).Last());

    // With what rounding of both leaves open: "+15 (11 tot 19)".
    private static string? Verschil(VrijCijfer? oud, VrijCijfer? nieuw, Uitgavetabel tabel)
    {
        if (
            oud?.Afronding() is not { } van
            || nieuw?.Afronding() is not { } naar
            || !Tijdwoord.IsEvenLang(tabel, nieuw, oud)
        )
        {
            return null;
        }
        var decimalen = tabel.Decimalen;
        var verschil = naar.Waarde - van.Waarde;
        var tekst = (verschil > 0 ? "+" : "") + verschil.Getal(decimalen);
        var (minst, meest) = (
            (naar.Laagste ?? naar.Waarde) - (van.Hoogste ?? van.Waarde),
            (naar.Hoogste ?? naar.Waarde) - (van.Laagste ?? van.Waarde)
        );
        return minst == meest ? tekst : $"{tekst} ({minst.Getal(decimalen)} tot {meest.Getal(decimalen)})";
    }
}
