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
                [new("VOL", index.Rij("vol"), index.Leeg, Aanbieder, Beslisser.Aanbieder)],
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
        return new("PRO", ruimte.Maak(i => ~wel[i] & ~leeg[i] & _alle[i]), leeg, Zorgkantoor, Beslisser.Zorgkantoor);
    }

    private Maat? Leveringsvorm()
    {
        if (_profiel.Leveringsvormen.Count == 0)
        {
            return null;
        }

        var (wel, leeg) = (Samen("lev", _profiel.Leveringsvormen), index.Rij("lev-leeg"));
        return new("LEV", ruimte.Maak(i => ~wel[i] & ~leeg[i] & _alle[i]), leeg, Aanbieder, Beslisser.Aanbieder);
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
            index.Rij("sluit_uit", kenmerk.Key),
            index.Rij("in_overleg", kenmerk.Key),
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
                nodig ? niet : index.Leeg,
                nodig ? ruimte.Maak(i => ~wel[i] & ~niet[i] & _alle[i]) : ruimte.Maak(i => ~wel[i] & _alle[i]),
                Aanbieder,
                Beslisser.Aanbieder
            );
        }
    }

    private Maat? Woongroep() =>
        _profiel.Geslacht is { } client
            ? new(
                "GES",
                index.Rij("ges", client == "m" ? "vrouwen" : "mannen"),
                index.Leeg,
                Aanbieder,
                Beslisser.Aanbieder
            )
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
            index.Leeg,
            Zorgkantoor,
            Beslisser.Zorgkantoor
        );
    }

    private Maat? Uitgesloten() =>
        _profiel.Uitgesloten.Count == 0
            ? null
            : new("UIT", MetCodes(_profiel.Uitgesloten), index.Leeg, Client, Beslisser.Client);

    private Maat Datum()
    {
        var later = ruimte.Leen();
        index.Vanaf.Boven(Kolom.Dag(opdracht.Moment.Horizon), later);
        return new("DAT", later, index.Leeg, Aanbieder, Beslisser.Aanbieder);
    }

    private Maat Versheid()
    {
        var vers = ruimte.Leen();
        index.Houdbaar.Boven((short)(Kolom.Dag(opdracht.Moment.Datum) - 1), vers);
        return new("VRS", index.Leeg, ruimte.Maak(i => ~vers[i] & _alle[i]), Aanbieder, Beslisser.Aanbieder);
    }

    private Maat? Voorkeurslijst()
    {
        if (!_profiel.AlleenVoorkeur && _profiel.Status != "2")
        {
            return null;
        }

        var voorkeur = MetCodes(_profiel.Voorkeuren);
        return new("VKR", ruimte.Maak(i => ~voorkeur[i] & _alle[i]), index.Leeg, Client, Beslisser.Client);
    }

    private Maat Zekerheid() => new("ZEK", index.Leeg, index.Rij("zek", "indicatief"), Aanbieder, Beslisser.Aanbieder);

    private Maat? Afstand()
    {
        if (_profiel.MaxKm is not { } km)
        {
            return null;
        }

        if (_profiel.Netwerk is not { } netwerk)
        {
            return new("AFS", index.Leeg, _alle, Client, Beslisser.Client);
        }

        var verder = ruimte.Leen();
        // 46,000 units is more than the largest distance between two places in the index
        var grens = Math.Min((long)km * 10, 46_000);
        Kolom.Verder(
            index.X,
            index.Y,
            (Kolom.Plaats(netwerk.X), Kolom.Plaats(netwerk.Y)),
            (int)(grens * grens),
            verder
        );
        var zonder = index.Rij("afs-leeg");
        return new("AFS", ruimte.Maak(i => verder[i] & ~zonder[i] & _alle[i]), zonder, Client, Beslisser.Client);
    }

    private Maat? Geparkeerd() =>
        _profiel.GeparkeerdTot > opdracht.Moment.Datum
            ? new("PRK", _alle, index.Leeg, Coordinator, Beslisser.Coordinator)
            : null;

    private Maat? Afwijzing()
    {
        var codes = _profiel.Afwijzingen.Where(a => a.Tot > opdracht.Moment.Datum).Select(a => a.Code).ToList();
        return codes.Count == 0 ? null : new("AFW", MetCodes(codes), index.Leeg, Coordinator, Beslisser.Coordinator);
    }

    private Maat? Toestemming() =>
        _profiel.Doorstroom && !_profiel.Toestemming ? new("TOE", _alle, index.Leeg, Client, Beslisser.Client) : null;

    private Vector<ulong>[] Samen(string soort, IEnumerable<string> codes)
    {
        var rijen = codes.Select(code => index.Rij(soort, code)).ToArray();
        return ruimte.Maak(i =>
        {
            var som = Vector<ulong>.Zero;
            foreach (var rij in rijen)
            {
                som |= rij[i];
            }

            return som;
        });
    }

    private Vector<ulong>[] MetCodes(IEnumerable<string> codes)
    {
        var rij = ruimte.Maak(_ => Vector<ulong>.Zero);
        foreach (var plek in codes.SelectMany(index.MetCode))
        {
            Bitrij.Zet(rij, plek);
        }

        return rij;
    }
}
