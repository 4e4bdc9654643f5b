using System.Globalization;
using System.Numerics;
using Regiotafel.Cijfers.Grens;
using Regiotafel.Cijfers.Rekenen;
using Regiotafel.Kern.Codelijsten;

namespace Regiotafel.Cijfers.Deur;

/// <summary>
/// The regions of one concession holder together, pooled: the mean that the printed plans call "ZK". It is made of the figures that
/// are shown, so it says nothing that a reader could not add up.
/// </summary>
public static class Concessiegemiddelde
{
    private static readonly Lazy<Beleid> Meegeleverd = new(Beleidlezer.Meegeleverd);

    /// <summary>
    /// Of each period and breakdown of the region's own figures the one over all regions of its holder. Nothing for a measure
    /// that is no share or ratio, for a holder of one region, and where one of its regions shows no teller and noemer, or a coarser one.
    /// </summary>
    public static IReadOnlyDictionary<(string Periode, string Deel), VrijCijfer> Van(Cijferbron bron) =>
        Van(bron, Meegeleverd.Value);

    // The policy says what the shown counts stand for.
    internal static IReadOnlyDictionary<(string Periode, string Deel), VrijCijfer> Van(Cijferbron bron, Beleid beleid)
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
                if (regios.Length > 1 && delen.Count == regios.Length && Som(delen, c => c.Noemer!) > 0)
                {
                    uit[plek.Key] = Maak(bron.Tabel, houder, delen, beleid.Rond);
                }
            }
        }
        return uit;
    }

    private static bool TeltMee(VrijCijfer cijfer) =>
        cijfer is { Teller: not null, Noemer: not null, Vertrouwelijkheid: not Vertrouwelijkheid.Vergroofd };

    private static VrijCijfer Maak(Uitgavetabel tabel, Concessiehouder houder, List<VrijCijfer> delen, int stap)
    {
        var (teller, noemer) = (Som(delen, c => c.Teller!), Som(delen, c => c.Noemer!));
        var (boven, onder) = (Band(delen, c => c.Teller!, stap), Band(delen, c => c.Noemer!, stap));
        var schaal = Breuk.Lees(tabel.Schaal.ToString(CultureInfo.InvariantCulture));
        Breuk Maal(BigInteger t, BigInteger n) => new(t * schaal.Teller, BigInteger.Max(n, 1) * schaal.Noemer);
        // A share is never above one, however its counts are rounded.
        var isDeel = tabel.Maat == "aandeel";
        var waarde = Maal(isDeel ? BigInteger.Min(teller, noemer) : teller, noemer);
        var band = new Waardeband(
            Maal(boven.Laag, onder.Hoog),
            isDeel && boven.Hoog > onder.Laag ? schaal : Maal(boven.Hoog, onder.Laag)
        );
        var decimalen = Getaltekst.Decimalen(band, tabel.Decimalen);
        var eerste = delen[0];
        return new()
        {
            Indicator = tabel.Indicator,
            Versie = tabel.Versie,
            MetingId = tabel.MetingId,
            Periode = eerste.Periode,
            Regio = houder.Kenmerk,
            Uitsplitsing = eerste.Uitsplitsing,
            Tekst = Getaltekst.Met(waarde, band, decimalen),
            Waarde = waarde.Afgerond(decimalen),
            Laag = band.Laag.Afgerond(decimalen),
            Hoog = band.Hoog.Afgerond(decimalen),
            Teller = teller.ToString(CultureInfo.InvariantCulture),
            Noemer = noemer.ToString(CultureInfo.InvariantCulture),
            Regios = [.. delen.Select(c => c.Regio).Order(StringComparer.Ordinal)],
            Waarneming = delen.Exists(c => c.Waarneming == Waarneming.Voorlopig)
                ? Waarneming.Voorlopig
                : eerste.Waarneming,
            Vertrouwelijkheid = Vertrouwelijkheid.Afgerond,
        };
    }

    private static BigInteger Som(List<VrijCijfer> delen, Func<VrijCijfer, string> aantal) =>
        delen.Aggregate(BigInteger.Zero, (som, c) => som + Geheel(aantal(c)));

    private static Band Band(List<VrijCijfer> delen, Func<VrijCijfer, string> aantal, int stap) =>
        delen.Select(c => Ronding.Voor(Geheel(aantal(c)), stap)).Aggregate((a, b) => a + b);

    private static BigInteger Geheel(string tekst) => BigInteger.Parse(tekst, CultureInfo.InvariantCulture);
}
