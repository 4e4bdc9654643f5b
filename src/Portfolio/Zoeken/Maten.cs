using System.Numerics;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Portfolio.Zoeken;

/// <summary>
/// Lays the criteria of a search over the index: the same rules as in <see cref="Criteriumtoets"/>, in sets. A test
/// holds the two equal on random data.
/// </summary>
internal sealed class Maten(Zoekindex index, Zoekopdracht opdracht, Werkruimte ruimte)
{
    private const int Coordinator = 2;
    private const int Aanbieder = 3;
    private const int Client = 3;
    private const int Zorgkantoor = 4;
    private readonly Zoekprofiel _profiel = opdracht.Profiel;
    private readonly Vector<ulong>[] _alle = index.Rij("alle");

    /// <summary>The criteria that play a part, in the order of the catalogue, fullness first.</summary>
    public List<Maat> Alle() =>
        [
            .. new IEnumerable<Maat?>[]
            {
                [new("VOL", Rij("vol"), null, Aanbieder, Beslisser.Aanbieder)],
                [Financiering(), Profiel(), Leveringsvorm(), Leeftijd()],
                ContraIndicaties(),
                Voorzieningen(),
                [Woongroep(), Regio(), Uitgesloten(), Datum(), Versheid(), Voorkeurslijst(), Zekerheid(), Afstand()],
                [Geparkeerd(), Afwijzing(), Toestemming()],
            }
                .SelectMany(m => m)
                .OfType<Maat>(),
        ];

    private Maat? Financiering()
    {
        if (_profiel.Financiering is not { } client)
        {
            return null;
        }

        var (wel, niet, open) = (index.Rij("fin", client), index.Rij("fin-niet", client), index.Rij("fin-open"));
        var beslisser = client == "Wmo" ? Beslisser.Gemeente : Beslisser.Zorgkantoor;
        return new(
            "FIN",
            ruimte.Maak(i => (niet[i] | ~open[i]) & ~wel[i] & _alle[i]),
            ruimte.Maak(i => open[i] & ~niet[i] & ~wel[i]),
            Zorgkantoor,
            beslisser
        );
    }

    private Maat? Profiel()
    {
        if (_profiel.Profiel is not { } client)
        {
            return null;
        }

        var (wel, leeg) = (index.Rij("pro", client), index.Rij("pro-leeg"));
        return new(
            "PRO",
            ruimte.Maak(i => ~wel[i] & ~leeg[i] & _alle[i]),
            Verzameling.Van(leeg),
            Zorgkantoor,
            Beslisser.Zorgkantoor
        );
    }

    private Maat? Leveringsvorm()
    {
        if (_profiel.Leveringsvormen.Count == 0)
        {
            return null;
        }

        var (vormen, leeg) = (
            _profiel.Leveringsvormen.Select(v => index.Rij("lev", v)).ToArray(),
            index.Rij("lev-leeg")
        );
        return new(
            "LEV",
            ruimte.Maak(i => ~Samen(vormen, i) & ~leeg[i] & _alle[i]),
            Verzameling.Van(leeg),
            Aanbieder,
            Beslisser.Aanbieder
        );
    }

    private Maat? Leeftijd()
    {
        if (_profiel is not { LeeftijdVan: { } van, LeeftijdTot: { } tot })
        {
            return null;
        }

        var (boven, onder) = (index.MinimumBoven(tot), index.MaximumOnder(van));
        var (nietVan, nietTot) = (index.MinimumBoven(van), index.MaximumOnder(tot));
        return new(
            "LFT",
            ruimte.Maak(i => boven[i] | onder[i]),
            ruimte.Maak(i => (nietVan[i] | nietTot[i]) & ~(boven[i] | onder[i])),
            tot < 18 ? 100 : Aanbieder,
            tot < 18 ? Beslisser.Wet : Beslisser.Aanbieder
        );
    }

    private IEnumerable<Maat> ContraIndicaties() =>
        from kenmerk in _profiel.Kenmerken.OrderBy(k => k.Key, StringComparer.Ordinal)
        where kenmerk.Value
        select new Maat(
            $"CON.{kenmerk.Key}",
            Rij("sluit_uit", kenmerk.Key),
            Rij("in_overleg", kenmerk.Key),
            Aanbieder,
            Beslisser.Aanbieder
        );

    private IEnumerable<Maat> Voorzieningen()
    {
        foreach (
            var code in _profiel
                .Nodig.Concat(_profiel.MisschienNodig)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        )
        {
            var (wel, niet) = (index.Rij("vrz", code), index.Rij("vrz-niet", code));
            var nodig = _profiel.Nodig.Contains(code);
            yield return new(
                $"VRZ.{code}",
                nodig ? Verzameling.Van(niet) : null,
                nodig ? ruimte.Maak(i => ~wel[i] & ~niet[i] & _alle[i]) : ruimte.Maak(i => ~wel[i] & _alle[i]),
                Aanbieder,
                Beslisser.Aanbieder
            );
        }
    }

    private Maat? Woongroep() =>
        _profiel.Geslacht is { } client
            ? new("GES", Rij("ges", client == "m" ? "vrouwen" : "mannen"), null, Aanbieder, Beslisser.Aanbieder)
            : null;

    private Maat? Regio()
    {
        if (_profiel.Regio is not { } client)
        {
            return null;
        }

        var (eigen, alle, open) = (index.Rij("reg", client), index.Rij("open", "*"), index.Rij("open", client));
        return new(
            "REG",
            ruimte.Maak(i => ~(eigen[i] | alle[i] | open[i]) & _alle[i]),
            null,
            Zorgkantoor,
            Beslisser.Zorgkantoor
        );
    }

    private Maat? Uitgesloten() =>
        _profiel.Uitgesloten.Count == 0
            ? null
            : new("UIT", Verzameling.Van(MetCodes(_profiel.Uitgesloten)), null, Client, Beslisser.Client);

    private Maat Datum()
    {
        var horizon = Kolom.Dag(opdracht.Moment.Horizon);
        return new(
            "DAT",
            Gevuld((van, uit) => index.Vanaf.Boven(horizon, van, uit)),
            null,
            Aanbieder,
            Beslisser.Aanbieder
        );
    }

    private Maat Versheid()
    {
        var gisteren = (short)(Kolom.Dag(opdracht.Moment.Datum) - 1);
        return new(
            "VRS",
            null,
            Gevuld((van, uit) => index.Houdbaar.NietBoven(gisteren, van, uit)),
            Aanbieder,
            Beslisser.Aanbieder
        );
    }

    private Maat? Voorkeurslijst()
    {
        if (!_profiel.AlleenVoorkeur && _profiel.Status != "2")
        {
            return null;
        }

        var voorkeur = MetCodes(_profiel.Voorkeuren);
        return new("VKR", ruimte.Maak(i => ~voorkeur[i] & _alle[i]), null, Client, Beslisser.Client);
    }

    private Maat Zekerheid() => new("ZEK", null, Rij("zek", "indicatief"), Aanbieder, Beslisser.Aanbieder);

    private Maat? Afstand()
    {
        if (_profiel.MaxKm is not { } km)
        {
            return null;
        }

        if (_profiel.Netwerk is not { } netwerk)
        {
            return new("AFS", null, Rij("alle"), Client, Beslisser.Client);
        }

        // 46,000 units is more than the largest distance between two places in the index
        var grens = Math.Min((long)km * 10, 46_000);
        var (punt, kwadraat, zonder) = (Kolom.Plaats(netwerk), (int)(grens * grens), index.Rij("afs-leeg"));
        return new(
            "AFS",
            Gevuld(
                (van, uit) =>
                {
                    Kolom.Verder(index.X, index.Y, punt, kwadraat, van, uit);
                    Bitrij.Zonder(uit, zonder.AsSpan(van, uit.Length), uit);
                }
            ),
            Verzameling.Van(zonder),
            Client,
            Beslisser.Client
        );
    }

    private Maat? Geparkeerd() =>
        _profiel.GeparkeerdTot > opdracht.Moment.Datum
            ? new("PRK", Rij("alle"), null, Coordinator, Beslisser.Coordinator)
            : null;

    private Maat? Afwijzing()
    {
        var codes = _profiel.Afwijzingen.Where(a => a.Tot > opdracht.Moment.Datum).Select(a => a.Code).ToList();
        return codes.Count == 0
            ? null
            : new("AFW", Verzameling.Van(MetCodes(codes)), null, Coordinator, Beslisser.Coordinator);
    }

    private Maat? Toestemming() =>
        _profiel.Doorstroom && !_profiel.Toestemming ? new("TOE", Rij("alle"), null, Client, Beslisser.Client) : null;

    private Verzameling Rij(string soort, string code = "") => Verzameling.Van(index.Rij(soort, code));

    /// <summary>A set worked out for a block at once; what lies beyond the last place is left out.</summary>
    private Verzameling Gevuld(Vulling vulling) =>
        Verzameling.Uit(
            ruimte.Blok(),
            (van, uit) =>
            {
                vulling(van, uit);
                Bitrij.Samen(uit, _alle.AsSpan(van, uit.Length), uit);
            }
        );

    private static Vector<ulong> Samen(Vector<ulong>[][] rijen, int i)
    {
        var som = Vector<ulong>.Zero;
        foreach (var rij in rijen)
        {
            som |= rij[i];
        }

        return som;
    }

    private Vector<ulong>[] MetCodes(IEnumerable<string> codes)
    {
        var rij = ruimte.Rij();
        foreach (var plek in codes.SelectMany(index.MetCode))
        {
            Bitrij.Zet(rij, plek);
        }

        return rij;
    }
}
