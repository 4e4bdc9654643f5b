using System.Collections.Frozen;
using Regiotafel.Kern.Herkenning;

namespace Regiotafel.Portfolio.Excel.Invoer;

/// <summary>A text that waits: something in it points to a person. The place and the reason, never the text.</summary>
internal sealed record Wachttekst(int Rij, string Kop, string Bericht);

/// <summary>
/// Passes Opmerking and the unknown columns through the recognition scan. A text with a hit is taken out before
/// anything is kept; what is stored under it stays as it is.
/// </summary>
internal static class Tekstzeef
{
    public static (GelezenBestand Bestand, IReadOnlyList<Wachttekst> Wacht) Zeef(
        GelezenBestand bestand,
        DateOnly vandaag
    )
    {
        var wacht = new List<Wachttekst>();
        // Once for the whole file: per cell it would take minutes on a file of the largest size.
        var vertrouwd = Herkenningsscan.Woorden(
            bestand.Rijen.SelectMany(r =>
                new[] { r[Kolom.Aanbieder], r[Kolom.Locatie], r[Kolom.Eenheid], r[Kolom.Plaats] }
            )
        );
        var rijen = bestand.Rijen.Select(r => Zeef(r, vandaag, vertrouwd, wacht)).ToList();
        return (bestand with { Rijen = rijen }, wacht);
    }

    private static GelezenRij Zeef(
        GelezenRij rij,
        DateOnly vandaag,
        FrozenSet<string> vertrouwd,
        List<Wachttekst> wacht
    )
    {
        var extra = rij.Extra.Where(e => !Houdt(e.Waarde, e.Kop)).ToList();
        if (extra.Count < rij.Extra.Count)
        {
            var tegengehouden = rij.Extra.Except(extra).Select(e => e.Kop);
            rij = rij with { Extra = extra, ExtraNietGewijzigd = [.. rij.ExtraNietGewijzigd, .. tegengehouden] };
        }

        return Houdt(rij[Kolom.Opmerking], Kolomnaam.Kop(Kolom.Opmerking))
            ? rij with
            {
                Waarden = new Dictionary<Kolom, string>(rij.Waarden) { [Kolom.Opmerking] = "" },
                NietGewijzigd = [.. rij.NietGewijzigd, Kolom.Opmerking],
            }
            : rij;

        bool Houdt(string tekst, string kop)
        {
            var uitkomst = Herkenningsscan.Scan(tekst, vandaag, vertrouwd);
            wacht.AddRange(uitkomst.Berichten.Select(b => new Wachttekst(rij.Nummer, kop, b)));
            return !uitkomst.IsSchoon;
        }
    }
}
