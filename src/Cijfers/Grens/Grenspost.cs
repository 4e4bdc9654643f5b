using System.Security.Cryptography;
using System.Text;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Kern;

namespace Regiotafel.Cijfers.Grens;

/// <summary>The border at work under one policy.</summary>
/// <param name="metingen">Gives the table of a meting, or nothing when there is no such meting.</param>
/// <param name="eerder">Uitgaven over the same delivery that are open already: a reader has them all, so all are audited together.</param>
internal sealed class Grenspost(
    Beleid beleid,
    Func<string, Grenstabel?> metingen,
    Func<IReadOnlyList<Eerdere>>? eerder = null
) : IGrens
{
    public Grensuitslag Open(Uitgaveaanvraag aanvraag, Guid opener) =>
        aanvraag.Doelgroep != Doelgroep.Binnen && opener == aanvraag.Aanvrager
            ? Geweigerd(Weigeringen.ZelfdePersoon)
            : Maak(aanvraag, opener, null);

    public Grensuitslag OpenOngewijzigd(Uitgaveaanvraag aanvraag, Uitgave vorige) => Maak(aanvraag, null, vorige);

    public bool MagLocatieTonen(int klanten) => klanten >= beleid.KlantenPerLocatie;

    /// <summary>What is wrong with the request itself, before anything is rounded; null when nothing is.</summary>
    public Weigering? Bezwaar(Uitgaveaanvraag aanvraag) => Weiger(aanvraag, [.. aanvraag.Metingen.Select(metingen)]);

    private Grensuitslag Maak(Uitgaveaanvraag aanvraag, Guid? opener, Uitgave? vorige)
    {
        var gevonden = aanvraag.Metingen.Select(metingen).ToList();
        if (Weiger(aanvraag, gevonden) is { } weigering)
        {
            return Geweigerd(weigering);
        }
        var tabellen = gevonden.OfType<Grenstabel>().ToList();
        var afdruk = Vingerafdruk(aanvraag.Doelgroep, tabellen);
        if (vorige is not null && vorige.Vingerafdruk != afdruk)
        {
            return Geweigerd(Weigeringen.Gewijzigd);
        }
        IReadOnlyList<Eerdere> eerdere = aanvraag.Doelgroep == Doelgroep.Binnen ? [] : eerder?.Invoke() ?? [];
        var net = Net(tabellen, eerdere);
        if (aanvraag.Doelgroep != Doelgroep.Binnen && Beveilig(net) is { Count: > 0 } knelpunten)
        {
            return new(null, Weigeringen.Herleidbaar, knelpunten);
        }
        var sommen = new Sommen([.. tabellen.SelectMany(t => t.MetOuders()).Distinct()], eerdere, beleid);
        var maker = new Cijfermaker(aanvraag.Doelgroep, beleid, new(net, beleid), sommen);
        var uitgave = new Uitgave
        {
            Aanvraag = aanvraag,
            Opener = opener,
            GelijkAan = vorige?.Vingerafdruk,
            Beleid = $"{beleid.Naam} {beleid.Versie}",
            Vingerafdruk = afdruk,
            Grof = [.. tabellen.SelectMany(net.Grof).Distinct().Order(StringComparer.Ordinal)],
            Tabellen = [.. tabellen.Select(maker.Tabel)],
        };
        return new(uitgave, null, []);
    }

    private Aantallennet Net(IReadOnlyList<Grenstabel> tabellen, IReadOnlyList<Eerdere> eerdere)
    {
        var alle = tabellen.Concat(eerdere.SelectMany(e => e.Tabellen)).SelectMany(t => t.MetOuders()).Distinct();
        var net = Netbouwer.Bouw([.. alle], beleid);
        foreach (var uitgave in eerdere)
        {
            foreach (var tabel in uitgave.Tabellen.SelectMany(t => t.MetOuders()).Distinct())
            {
                net.Wist(tabel, beleid, uitgave.Grof);
            }
        }
        return net;
    }

    private IReadOnlyList<string> Beveilig(Aantallennet net)
    {
        if (beleid.Onderdruk is { } grens)
        {
            Onderdrukking.Pas(net, grens);
        }
        return Herleidbaarheid.Toets(net, beleid);
    }

    private static Weigering? Weiger(Uitgaveaanvraag aanvraag, List<Grenstabel?> tabellen) =>
        aanvraag switch
        {
            _ when string.IsNullOrWhiteSpace(aanvraag.Reden) => Weigeringen.GeenReden,
            _ when tabellen.Count == 0 || aanvraag.Metingen.Distinct().Count() < tabellen.Count =>
                Weigeringen.GeenTabellen,
            _ when tabellen.Contains(null) => Weigeringen.OnbekendeMeting,
            { Doelgroep: Doelgroep.Openbaar } when tabellen.Any(t => !t!.Definitie.Openbaar) =>
                Weigeringen.NietOpenbaar,
            { Doelgroep: not Doelgroep.Binnen } when tabellen.Any(t => !t!.IsVastgesteld) =>
                Weigeringen.NietVastgesteld,
            _ => null,
        };

    // Definitions, policy and form: what a second person approved. The counts themselves may be new.
    private string Vingerafdruk(Doelgroep doelgroep, IReadOnlyList<Grenstabel> tabellen)
    {
        var delen = new List<string> { doelgroep.ToString(), beleid.Bestand.Sha256 };
        foreach (var tabel in tabellen)
        {
            delen.AddRange(tabel.MetOuders().Select(t => $"{t.Definitie.Bestand.Naam} {t.Definitie.Bestand.Sha256}"));
            var sleutels = tabel.Cellen.Lees().Cellen.Keys;
            delen.AddRange(
                sleutels.Select(s => $"{s.Regio}|{s.Uitsplitsing}").Distinct().Order(StringComparer.Ordinal)
            );
        }
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', delen))));
    }

    private static Grensuitslag Geweigerd(Weigering weigering) => new(null, weigering, []);
}
