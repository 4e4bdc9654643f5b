using System.Globalization;
using System.Text.RegularExpressions;
using Regiotafel.Kern.Xlsx;

namespace Regiotafel.Portfolio.Excel.Lezen;

/// <summary>Reads the columns of one row.</summary>
internal sealed partial class Rijlezer(Rijbouw rij, Celtekst celtekst, DateOnly vandaag)
{
    private const int MeestePlekken = 9999;

    private static readonly Kolom[] Gewoon =
    [
        Kolom.Adres,
        Kolom.Plaats,
        Kolom.Gemeente,
        Kolom.Contact,
        Kolom.Telefoon,
        Kolom.BevestigdDoor,
        Kolom.Opmerking,
    ];

    /// <param name="aanbieder">The cell that counts for Aanbieder: its own, or that of the merged block.</param>
    public void Lees(Cel aanbieder, Cel locatie, string? overgenomen)
    {
        LeesAanbieder(aanbieder, overgenomen);
        LeesNaam(Kolom.Locatie, locatie);
        LeesCode(Kolom.Locatiecode, "LOC");
        LeesCode(Kolom.Eenheidcode, "EEN");
        LeesTekst(Kolom.Eenheid, "Hoofdlocatie");
        foreach (var kolom in Gewoon)
        {
            LeesTekst(kolom, "");
        }

        LeesPostcode();
        LeesEmail();
        LeesPlekken();
        LeesVanaf();
        LeesKeuze(Kolom.Zekerheid, "zekerheid", "indicatief");
        LeesKeuze(Kolom.Geslacht, "geslacht", "alle");
        LeesFinanciering();
        LeesLeeftijd();
        LeesLijst(Kolom.Profielen, "W305", Lijstlezer.Profielen);
        LeesLijst(Kolom.Leveringsvorm, "W308", Lijstlezer.Leveringsvormen);
        LeesLijst(Kolom.Contra, "W308", Lijstlezer.Kenmerkcodes);
        LeesLijst(Kolom.InOverleg, "W308", Lijstlezer.Kenmerkcodes);
        LeesLijst(Kolom.Voorzieningen, "W308", Lijstlezer.Voorzieningcodes);
        LeesLijst(Kolom.NietAanwezig, "W308", Lijstlezer.Voorzieningcodes);
        LeesLijst(Kolom.OpenVoor, "W308", tekst => Lijstlezer.Regios(tekst, vandaag));
        LeesBevestigdOp();
        rij.MeldExtra();
    }

    private void LeesAanbieder(Cel cel, string? overgenomen)
    {
        if (cel.Soort == CelSoort.Leeg && overgenomen is not null)
        {
            rij.Zet(Kolom.Aanbieder, overgenomen);
            rij.Meld(Kolom.Aanbieder, "R208");
            return;
        }

        LeesNaam(Kolom.Aanbieder, cel);
    }

    private void LeesNaam(Kolom kolom, Cel cel)
    {
        if (!rij.Bruikbaar(kolom) || cel.Soort == CelSoort.Leeg)
        {
            rij.Keur(kolom, "R201");
            return;
        }

        rij.Zet(kolom, celtekst.Van(cel));
    }

    private void LeesTekst(Kolom kolom, string leeg) =>
        rij.Zet(kolom, rij.Bruikbaar(kolom) && rij.Tekst(kolom) is { Length: > 0 } tekst ? tekst : leeg);

    private void LeesCode(Kolom kolom, string begin)
    {
        LeesTekst(kolom, "");
        var code = rij[kolom].ToUpperInvariant();
        var klopt = code.Length == 0 || (code.StartsWith(begin, StringComparison.Ordinal) && Codevorm().IsMatch(code));
        rij.Zet(kolom, klopt ? code : "");
        if (!klopt)
        {
            rij.Meld(kolom, "W308");
            rij.NietGewijzigd(kolom);
        }
    }

    private void LeesPostcode()
    {
        LeesTekst(Kolom.Postcode, "");
        var kaal = rij[Kolom.Postcode].Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        if (Postcodevorm().IsMatch(kaal))
        {
            rij.Zet(Kolom.Postcode, kaal);
        }
        else if (kaal.Length > 0)
        {
            rij.Meld(Kolom.Postcode, "W309");
        }
    }

    private void LeesEmail()
    {
        LeesTekst(Kolom.Email, "");
        if (rij[Kolom.Email] is { Length: > 0 } adres && adres.Count(t => t == '@') != 1)
        {
            rij.Meld(Kolom.Email, "W310");
        }
    }

    private void LeesPlekken()
    {
        var totaal = LeesGetal(Kolom.Totaal, MeestePlekken, verplicht: true);
        var ggz = LeesGetal(Kolom.Ggz, MeestePlekken, verplicht: false);
        var vrij = LeesGetal(Kolom.Vrij, MeestePlekken, verplicht: true);
        if (vrij > totaal)
        {
            rij.Keur(Kolom.Vrij, "R205");
        }

        if (ggz > totaal)
        {
            rij.Keur(Kolom.Ggz, "R206");
        }
    }

    private int? LeesGetal(Kolom kolom, int grootste, bool verplicht)
    {
        rij.Zet(kolom, "");
        if (!rij.Bruikbaar(kolom) || rij.Cel(kolom).Soort == CelSoort.Leeg)
        {
            if (verplicht)
            {
                rij.Keur(kolom, "R201");
            }

            return null;
        }

        var (getal, code) = Getallezer.Lees(rij.Cel(kolom), grootste);
        if (code is not null)
        {
            rij.Meld(kolom, code);
        }

        if (getal is null)
        {
            rij.NietGewijzigd(kolom);
            if (verplicht || code == "R207")
            {
                rij.Verwerp();
            }
        }

        rij.Zet(kolom, getal);
        return getal;
    }

    private void LeesVanaf()
    {
        if (Spelling.Van("direct", rij.Tekst(Kolom.VrijVanaf)) is not null)
        {
            rij.Zet(Kolom.VrijVanaf, "");
            return;
        }

        LeesDatum(Kolom.VrijVanaf);
    }

    private void LeesBevestigdOp()
    {
        if (LeesDatum(Kolom.BevestigdOp) > vandaag)
        {
            rij.Meld(Kolom.BevestigdOp, "W311");
            rij.NietGewijzigd(Kolom.BevestigdOp);
            rij.Zet(Kolom.BevestigdOp, "");
        }
    }

    private DateOnly? LeesDatum(Kolom kolom)
    {
        rij.Zet(kolom, "");
        if (!rij.Bruikbaar(kolom) || rij.Cel(kolom).Soort == CelSoort.Leeg)
        {
            return null;
        }

        var (dag, omgezet) = Datumlezer.Lees(rij.Cel(kolom), celtekst);
        if (dag is null)
        {
            rij.NietGewijzigd(kolom);
        }

        if (dag is null || omgezet)
        {
            rij.Meld(kolom, dag is null ? "W304" : "W303");
        }

        rij.Zet(kolom, dag?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");
        return dag;
    }

    private void LeesKeuze(Kolom kolom, string lijst, string leeg)
    {
        LeesTekst(kolom, leeg);
        var waarde = Spelling.Van(lijst, rij[kolom]);
        if (waarde is null)
        {
            rij.Meld(kolom, "W308");
        }

        rij.Zet(kolom, waarde ?? leeg);
    }

    private void LeesFinanciering()
    {
        var codes = LeesLijst(Kolom.Financiering, "W306", Lijstlezer.Financiering);
        foreach (var kolom in new[] { Kolom.WlzW, Kolom.WlzB, Kolom.WlzOverig, Kolom.Wmo })
        {
            if (rij.ZonderUitkomst(Kolom.Financiering))
            {
                rij.NietGewijzigd(kolom);
            }

            LeesTekst(kolom, codes.Contains(kolom.ToString()) ? "ja" : "");
            var waarde = Spelling.Van("janee", rij[kolom]);
            if (waarde is null && rij[kolom].Length > 0)
            {
                rij.Meld(kolom, "W307");
            }

            rij.Zet(kolom, waarde is "ja" or "nee" ? waarde : "");
        }
    }

    private IReadOnlyList<string> LeesLijst(Kolom kolom, string code, Func<string, Lijstuitkomst> lees)
    {
        LeesTekst(kolom, "");
        var uitkomst = lees(rij[kolom]);
        foreach (var stuk in uitkomst.Vreemd)
        {
            rij.Meld(kolom, code, stuk);
        }

        rij.Zet(kolom, string.Join('|', uitkomst.Codes));
        return uitkomst.Codes;
    }

    private void LeesLeeftijd()
    {
        var (van, tot, bij) = (
            LeesGetal(Kolom.LeeftijdVanaf, Leeftijdlezer.Oudste, verplicht: false),
            LeesGetal(Kolom.LeeftijdTotEnMet, Leeftijdlezer.Oudste, verplicht: false),
            Kolom.LeeftijdVanaf
        );
        var beide = rij.Cel(Kolom.Leeftijd);
        if (beide.Soort != CelSoort.Leeg)
        {
            bij = Kolom.Leeftijd;
            if (Leeftijdlezer.Lees(beide) is { } grenzen)
            {
                (van, tot) = grenzen;
            }
            else
            {
                rij.NietGewijzigd(Kolom.LeeftijdVanaf, Kolom.LeeftijdTotEnMet);
                rij.Meld(Kolom.Leeftijd, rij.ZonderUitkomst(Kolom.Leeftijd) ? "W314" : "W301");
            }
        }

        if (van > tot)
        {
            rij.Meld(bij, "W312");
            rij.NietGewijzigd(Kolom.LeeftijdVanaf, Kolom.LeeftijdTotEnMet);
            (van, tot) = (null, null);
        }

        rij.Zet(Kolom.LeeftijdVanaf, van);
        rij.Zet(Kolom.LeeftijdTotEnMet, tot);
    }

    [GeneratedRegex("^[A-Z]{3}-[0-9A-Z]{6}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Codevorm();

    [GeneratedRegex("^[1-9][0-9]{3}[A-Z]{2}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Postcodevorm();
}
