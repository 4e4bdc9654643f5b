using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Portfolio.Zoeken;

/// <summary>
/// Lays the criteria of a search over the index: the same rules as in <see cref="Criteriumtoets"/>, in sets. A test
/// holds the two equal on random data.
/// </summary>
/// <param name="zwijgen">
/// What silence of the client side means. In a search it plays no part; of a zoekvraag (true) it is a fact that is still unknown.
/// </param>
internal sealed class Maten(Zoekindex index, Zoekopdracht opdracht, Werkruimte ruimte, bool zwijgen = false)
{
    private const int Coordinator = 2;
    private const int Aanbieder = 3;
    private const int Client = 3;
    private const int Zorgkantoor = 4;
    private readonly Zoekprofiel _profiel = opdracht.Profiel;
    private readonly Verzamelaar _sets = new(index, ruimte);

    /// <summary>The criteria that play a part, in the order of the catalogue, fullness first.</summary>
    public List<Maat> Alle() =>
        [
            .. new IEnumerable<Maat?>[]
            {
                [zwijgen ? null : new("VOL", _sets.Rij("vol"), null, Aanbieder, Beslisser.Aanbieder)],
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
            return Onbekend("FIN", _sets.Rij("alle"));
        }

        var (wel, niet, open) = (index.Rij("fin", client), index.Rij("fin-niet", client), index.Rij("fin-open"));
        var beslisser = client == "Wmo" ? Beslisser.Gemeente : Beslisser.Zorgkantoor;
        return new("FIN", _sets.Behalve(wel, open, niet), _sets.Zonder(open, niet, wel), Zorgkantoor, beslisser);
    }

    private Maat? Profiel()
    {
        if (_profiel.Profiel is not { } client)
        {
            return Onbekend("PRO", _sets.Rij("alle"));
        }

        var (wel, leeg) = (index.Rij("pro", client), index.Rij("pro-leeg"));
        return new("PRO", _sets.GeenVan(wel, leeg), _sets.Van(leeg), Zorgkantoor, Beslisser.Zorgkantoor);
    }

    private Maat? Leveringsvorm()
    {
        if (_profiel.Leveringsvormen.Count == 0)
        {
            return Onbekend("LEV", _sets.Rij("alle"));
        }

        var leeg = index.Rij("lev-leeg");
        return new(
            "LEV",
            _sets.GeenVan([leeg, .. _profiel.Leveringsvormen.Select(v => index.Rij("lev", v))]),
            _sets.Van(leeg),
            Aanbieder,
            Beslisser.Aanbieder
        );
    }

    private Maat? Leeftijd()
    {
        if (_profiel is not { LeeftijdVan: { } van, LeeftijdTot: { } tot })
        {
            var (met, ook) = (index.MinimumBoven(int.MinValue), index.MaximumOnder(int.MaxValue));
            return Onbekend("LFT", _sets.EenVan(met, ook));
        }

        var (boven, onder) = (index.MinimumBoven(tot), index.MaximumOnder(van));
        var (nietVan, nietTot) = (index.MinimumBoven(van), index.MaximumOnder(tot));
        return new(
            "LFT",
            _sets.EenVan(boven, onder),
            _sets.EenVan(nietVan, nietTot, boven, onder),
            tot < 18 ? 100 : Aanbieder,
            tot < 18 ? Beslisser.Wet : Beslisser.Aanbieder
        );
    }

    private IEnumerable<Maat?> ContraIndicaties()
    {
        foreach (var kenmerk in zwijgen ? index.Kenmerken : [.. _profiel.Kenmerken.Keys.Order(StringComparer.Ordinal)])
        {
            var (uit, overleg) = (index.Rij("sluit_uit", kenmerk), index.Rij("in_overleg", kenmerk));
            if (!_profiel.Kenmerken.TryGetValue(kenmerk, out var speelt))
            {
                yield return Onbekend($"CON.{kenmerk}", _sets.EenVan(uit, overleg));
            }
            else if (speelt)
            {
                yield return new($"CON.{kenmerk}", _sets.Van(uit), _sets.Van(overleg), Aanbieder, Beslisser.Aanbieder);
            }
        }
    }

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
                nodig ? _sets.Van(niet) : null,
                nodig ? _sets.GeenVan(wel, niet) : _sets.GeenVan(wel),
                Aanbieder,
                Beslisser.Aanbieder
            );
        }
    }

    private Maat? Woongroep() =>
        _profiel.Geslacht is { } client
            ? new("GES", _sets.Rij("ges", client == "m" ? "vrouwen" : "mannen"), null, Aanbieder, Beslisser.Aanbieder)
            : Onbekend("GES", _sets.EenVan(index.Rij("ges", "mannen"), index.Rij("ges", "vrouwen")));

    private Maat? Regio()
    {
        if (_profiel.Regio is not { } client)
        {
            return Onbekend("REG", _sets.GeenVan(index.Rij("open", "*")));
        }

        var (eigen, alle, open) = (index.Rij("reg", client), index.Rij("open", "*"), index.Rij("open", client));
        return new("REG", _sets.GeenVan(eigen, alle, open), null, Zorgkantoor, Beslisser.Zorgkantoor);
    }

    private Maat? Uitgesloten() =>
        _profiel.Uitgesloten.Count == 0
            ? null
            : new("UIT", _sets.Van(_sets.MetCodes(_profiel.Uitgesloten)), null, Client, Beslisser.Client);

    private Maat Datum()
    {
        var horizon = opdracht.Moment.Horizon;
        var later =
            horizon == index.Moment.Horizon
                ? _sets.Rij("later")
                : _sets.Gevuld((van, uit) => index.Vanaf.Boven(Kolom.Dag(horizon), van, uit));
        return new("DAT", later, null, Aanbieder, Beslisser.Aanbieder);
    }

    private Maat Versheid()
    {
        var dag = opdracht.Moment.Datum;
        var verlopen =
            dag == index.Moment.Datum
                ? _sets.Rij("verlopen")
                : _sets.Gevuld((van, uit) => index.Houdbaar.Onder(Kolom.Dag(dag), van, uit));
        return new("VRS", null, verlopen, Aanbieder, Beslisser.Aanbieder);
    }

    private Maat? Voorkeurslijst()
    {
        if (!_profiel.AlleenVoorkeur && _profiel.Status != "2")
        {
            return null;
        }

        var voorkeur = _sets.MetCodes(_profiel.Voorkeuren);
        return new("VKR", _sets.GeenVan(voorkeur), null, Client, Beslisser.Client);
    }

    private Maat Zekerheid() => new("ZEK", null, _sets.Rij("zek", "indicatief"), Aanbieder, Beslisser.Aanbieder);

    private Maat? Afstand()
    {
        if (_profiel.MaxKm is not { } km)
        {
            return null;
        }

        if (_profiel.Netwerk is not { } netwerk)
        {
            return new("AFS", null, _sets.Rij("alle"), Client, Beslisser.Client);
        }

        // 46,000 units is more than the largest distance between two places in the index
        var grens = Math.Min((long)km * 10, 46_000);
        var (punt, kwadraat, zonder) = (Kolom.Plaats(netwerk), (int)(grens * grens), index.Rij("afs-leeg"));
        return new(
            "AFS",
            _sets.Gevuld(
                (van, uit) =>
                {
                    Kolom.Verder(index.X, index.Y, punt, kwadraat, van, uit);
                    Bitrij.Zonder(uit, zonder.AsSpan(van, uit.Length), uit);
                }
            ),
            _sets.Van(zonder),
            Client,
            Beslisser.Client
        );
    }

    private Maat? Geparkeerd() =>
        _profiel.GeparkeerdTot > opdracht.Moment.Datum
            ? new("PRK", _sets.Rij("alle"), null, Coordinator, Beslisser.Coordinator)
            : null;

    private Maat? Afwijzing()
    {
        var codes = _profiel.Afwijzingen.Where(a => a.Tot > opdracht.Moment.Datum).Select(a => a.Code).ToList();
        return codes.Count == 0
            ? null
            : new("AFW", _sets.Van(_sets.MetCodes(codes)), null, Coordinator, Beslisser.Coordinator);
    }

    private Maat? Toestemming() =>
        _profiel.Doorstroom && !_profiel.Toestemming
            ? new("TOE", _sets.Rij("alle"), null, Client, Beslisser.Client)
            : null;

    private Maat? Onbekend(string criterium, Verzameling? plekken) =>
        zwijgen ? new(criterium, null, plekken, Aanbieder, Beslisser.Indiener) : null;
}
