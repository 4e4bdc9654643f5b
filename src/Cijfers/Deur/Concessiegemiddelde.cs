using System.Globalization;
using Regiotafel.Kern.Codelijsten;

namespace Regiotafel.Cijfers.Deur;

/// <summary>
/// The regions of one concession holder together, pooled: the mean that the printed plans call "ZK". It is made of the figures that
/// are shown, so it says nothing that a reader could not add up.
/// </summary>
public static class Concessiegemiddelde
{
    // Counts are rounded to five (beleid.md): the true one lies within two of it.
    private const int Marge = 2;

    /// <summary>
    /// Of each period and breakdown of the region's own figures the one over all regions of its holder. Nothing for a measure
    /// that is no share or ratio, for a holder of one region, and where one of its regions shows no teller and noemer, or a coarser one.
    /// </summary>
    public static IReadOnlyDictionary<(string Periode, string Deel), VrijCijfer> Van(Cijferbron bron)
    {
        var uit = new Dictionary<(string, string), VrijCijfer>();
        if (bron.Tabel.Maat is not ("aandeel" or "ratio") || bron.Maatstaf != Cijferbron.Alle)
        {
            return uit;
        }
        var opPlek = bron
            .Tabel.Cijfers.Where(c => Cijferbron.IsRegio(c.Regio))
            .ToLookup(c => (c.Periode, c.Uitsplitsing));
        foreach (var plek in opPlek)
        {
            if (Concessiehouder.Van(bron.Regio, Cijferwoorden.Begin(plek.Key.Periode)) is { } houder)
            {
                var regios = houder.Regios(Cijferwoorden.Begin(plek.Key.Periode));
                var delen = plek.Where(c => regios.Contains(c.Regio) && TeltMee(c)).ToList();
                if (regios.Length > 1 && delen.Count == regios.Length && delen.Sum(c => Getal(c.Noemer!)) > 0)
                {
                    uit[plek.Key] = Maak(bron.Tabel, houder, delen);
                }
            }
        }
        return uit;
    }

    private static bool TeltMee(VrijCijfer cijfer) =>
        cijfer is { Teller: not null, Noemer: not null, Vertrouwelijkheid: not Vertrouwelijkheid.Vergroofd };

    private static VrijCijfer Maak(Uitgavetabel tabel, Concessiehouder houder, List<VrijCijfer> delen)
    {
        var (teller, noemer) = (delen.Sum(c => Getal(c.Teller!)), delen.Sum(c => Getal(c.Noemer!)));
        var speling = Marge * delen.Count;
        var laag = Math.Max(0, teller - speling) * tabel.Schaal / (noemer + speling);
        var hoog = (teller + speling) * tabel.Schaal / Math.Max(1, noemer - speling);
        if (tabel.Maat == "aandeel")
        {
            hoog = Math.Min(hoog, tabel.Schaal);
        }
        var decimalen = Decimalen((hoog - laag) / 2, tabel.Decimalen);
        string Rond(decimal waarde) =>
            decimal.Round(waarde, decimalen, MidpointRounding.AwayFromZero)
                .ToString($"F{decimalen}", CultureInfo.InvariantCulture);
        var (van, tot, waarde) = (Rond(laag), Rond(hoog), Rond(teller * tabel.Schaal / noemer));
        var tekst = Cijferwoorden.Getal(waarde);
        var eerste = delen[0];
        return new()
        {
            Indicator = tabel.Indicator,
            Versie = tabel.Versie,
            MetingId = tabel.MetingId,
            Periode = eerste.Periode,
            Regio = houder.Kenmerk,
            Uitsplitsing = eerste.Uitsplitsing,
            Tekst =
                van == tot ? tekst : $"{tekst} (werkelijk {Cijferwoorden.Getal(van)} tot {Cijferwoorden.Getal(tot)})",
            Waarde = waarde,
            Laag = van,
            Hoog = tot,
            Teller = teller.ToString(CultureInfo.InvariantCulture),
            Noemer = noemer.ToString(CultureInfo.InvariantCulture),
            Waarneming = delen.Exists(c => c.Waarneming == Waarneming.Voorlopig)
                ? Waarneming.Voorlopig
                : eerste.Waarneming,
            Vertrouwelijkheid = Vertrouwelijkheid.Afgerond,
        };
    }

    // The last one no finer than half the width of what it can be, as the border does.
    private static int Decimalen(decimal halve, int hoogstens)
    {
        var decimalen = hoogstens;
        while (decimalen > 0 && halve * (decimal)Math.Pow(10, decimalen) > 1)
        {
            decimalen--;
        }
        return decimalen;
    }

    private static decimal Getal(string tekst) => decimal.Parse(tekst, CultureInfo.InvariantCulture);
}
