using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Rekenen;

namespace Regiotafel.Cijfers.Grens;

/// <summary>The relations that a reader knows between the counts of a set of tables.</summary>
internal sealed class Verbandbouwer(Aantallennet net, IReadOnlyList<Grenstabel> tabellen, Beleid beleid)
{
    public void Bouw()
    {
        foreach (var tabel in tabellen)
        {
            var sleutels = tabel.Cellen.Lees().Cellen.Keys.ToList();
            foreach (var groep in sleutels.GroupBy(s => (s.Periode, s.Uitsplitsing)))
            {
                Landssom(tabel, [.. groep], noemer: false);
                Landssom(tabel, [.. groep], noemer: true);
            }
            foreach (var groep in sleutels.GroupBy(s => (s.Periode, s.Regio)))
            {
                Indelingen(tabel, groep.Key.Periode, groep.Key.Regio);
                Aandelen(tabel, groep);
            }
        }
        foreach (var brug in beleid.Bruggen)
        {
            Overbrug(brug);
        }
        foreach (var verband in beleid.Delen)
        {
            Verbind(verband);
        }
    }

    // All regions together are the sum of the regions.
    private void Landssom(Grenstabel tabel, IReadOnlyList<Celsleutel> sleutels, bool noemer)
    {
        var alle = sleutels
            .Where(s => s.Regio == Meetrij.Alle)
            .Select(s => net.Plaats(tabel, s, noemer))
            .FirstOrDefault();
        if (alle is { } geheel)
        {
            var delen = sleutels.Where(s => s.Regio != Meetrij.Alle).Select(s => net.Plaats(tabel, s, noemer));
            _ = net.Verbind(Verband.Som(delen.OfType<int>(), geheel));
        }
    }

    // The values of one dimension add up to its total, or to the noemer where there is no total.
    private void Indelingen(Grenstabel tabel, Periode periode, string regio)
    {
        foreach (var (delen, totaal) in Grens.Indelingen.Van(tabel.Definitie))
        {
            Indeling(tabel, [.. delen.Select(d => new Celsleutel(periode, regio, d))], totaal);
        }
    }

    private void Indeling(Grenstabel tabel, IReadOnlyList<Celsleutel> delen, string totaal)
    {
        var cellen = delen.Select(d => net.Plaats(tabel, d, noemer: false)).OfType<int>().ToList();
        var geheel = net.Plaats(tabel, delen[0] with { Uitsplitsing = totaal }, noemer: false) ?? Noemer(tabel, delen);
        if (geheel is not { } som || cellen.Count < delen.Count)
        {
            return;
        }
        if (!net.Verbind(Verband.Som(cellen, som)))
        {
            foreach (var deel in cellen)
            {
                _ = net.Verbind(Verband.Deel(deel, som));
            }
        }
    }

    private int? Noemer(Grenstabel tabel, IEnumerable<Celsleutel> delen) =>
        delen.Select(d => net.Plaats(tabel, d, noemer: true)).Distinct().ToList() is [var enig] ? enig : null;

    private void Aandelen(Grenstabel tabel, IEnumerable<Celsleutel> sleutels)
    {
        foreach (var sleutel in sleutels.Where(_ => tabel.Definitie.Maat == Maat.Aandeel))
        {
            if (net.Plaats(tabel, sleutel, false) is { } teller && net.Plaats(tabel, sleutel, true) is { } noemer)
            {
                _ = net.Verbind(Verband.Deel(teller, noemer));
            }
        }
    }

    private void Overbrug(Brug brug)
    {
        if (Tabel(brug.Stand) is not { } stand)
        {
            return;
        }
        foreach (var nu in stand.Cellen.Lees().Cellen.Keys.Where(s => s is { Regio: Meetrij.Alle, Uitsplitsing: "" }))
        {
            var vorige = nu with { Periode = Periode.Maand(nu.Periode.Van.AddMonths(-1)) };
            var (erbij, eraf) = (Cellen(brug.Erbij, nu), Cellen(brug.Eraf, nu));
            if (
                net.Plaats(stand, nu, false) is { } dezemaand
                && net.Plaats(stand, vorige, false) is { } vorigemaand
                && erbij.Count == brug.Erbij.Length
                && eraf.Count == brug.Eraf.Length
            )
            {
                _ = net.Verbind(Verband.Brug(dezemaand, vorigemaand, erbij, eraf));
            }
        }
    }

    private void Verbind(Deelverband verband)
    {
        if (Tabel(verband.Geheel) is not { } geheel)
        {
            return;
        }
        foreach (var sleutel in geheel.Cellen.Lees().Cellen.Keys)
        {
            foreach (var deel in Cellen(verband.Delen, sleutel))
            {
                if (net.Plaats(geheel, sleutel, false) is { } som)
                {
                    _ = net.Verbind(Verband.Deel(deel, som));
                }
            }
        }
    }

    private Grenstabel? Tabel(string code) => tabellen.FirstOrDefault(t => t.Definitie.Code == code);

    private List<int> Cellen(IEnumerable<string> codes, Celsleutel sleutel) =>
        [
            .. codes
                .Select(code => Tabel(code) is { } tabel ? net.Plaats(tabel, sleutel, noemer: false) : null)
                .OfType<int>(),
        ];
}
