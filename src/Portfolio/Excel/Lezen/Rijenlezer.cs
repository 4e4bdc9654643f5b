using Regiotafel.Kern.Xlsx;

namespace Regiotafel.Portfolio.Excel.Lezen;

/// <summary>Walks over the rows below the header: what to skip, which provider counts, which rows are double.</summary>
internal sealed class Rijenlezer(Werkblad blad, Indeling indeling, Celtekst celtekst, DateOnly vandaag)
{
    private readonly List<Bevinding> _bevindingen = [];
    private readonly List<Rijbouw> _gelezen = [];
    private readonly Samenvoegingen _aanbieders = new(blad, indeling.Nummer(Kolom.Aanbieder), indeling.Kop.LaatsteRij);
    private readonly Samenvoegingen _locaties = new(blad, indeling.Nummer(Kolom.Locatie), indeling.Kop.LaatsteRij);

    public (IReadOnlyList<GelezenRij> Rijen, IEnumerable<Bevinding> Bevindingen) Lees()
    {
        var (vorige, aanbieder) = (0, (string?)null);
        foreach (var rij in blad.Rijen.Where(r => r.Nummer > indeling.Kop.LaatsteRij))
        {
            if (rij.Nummer != vorige + 1)
            {
                aanbieder = null;
            }

            vorige = rij.Nummer;
            if (IsTotaal(rij) || IsKop(rij))
            {
                _bevindingen.Add(Bevinding.Bij(rij.Nummer, 0, "R202"));
                continue;
            }

            aanbieder = LeesRij(rij, aanbieder) ?? aanbieder;
        }

        MeldDubbele();
        return (
            [.. _gelezen.Where(r => !r.Afgekeurd).Select(r => r.Maak())],
            _bevindingen.Concat(_gelezen.SelectMany(r => r.Bevindingen))
        );
    }

    private string? LeesRij(WerkbladRij rij, string? erboven)
    {
        var bouw = new Rijbouw(rij, indeling, celtekst);
        var (aanbieder, locatie) = (_aanbieders.Cel(rij), _locaties.Cel(rij));
        var overgenomen = locatie.Soort == CelSoort.Leeg || _aanbieders.Geldt(rij.Nummer) ? null : erboven;
        new Rijlezer(bouw, celtekst, vandaag).Lees(aanbieder, locatie, overgenomen);
        _gelezen.Add(bouw);
        return bouw[Kolom.Aanbieder] is { Length: > 0 } naam ? naam : null;
    }

    private bool IsTotaal(WerkbladRij rij)
    {
        var eerste = Vouwen.Tekst(celtekst.Van(rij.Cellen[0].Cel));
        return Spelling.Van("totaalregel", eerste) is not null
            || eerste.StartsWith("totaal ", StringComparison.Ordinal)
            || eerste.StartsWith("eindtotaal", StringComparison.Ordinal);
    }

    private bool IsKop(WerkbladRij rij) =>
        Kolomnaam.Herken(celtekst.Van(_aanbieders.Cel(rij)))?.Kolom == Kolom.Aanbieder
        && Kolomnaam.Herken(celtekst.Van(_locaties.Cel(rij)))?.Kolom == Kolom.Locatie;

    private void MeldDubbele()
    {
        var dubbel = _gelezen
            .Where(r => r[Kolom.Eenheidcode].Length + r[Kolom.Locatiecode].Length > 0 || HeeftNamen(r))
            .GroupBy(r => (Sleutel(r), r[Kolom.VrijVanaf], r[Kolom.Zekerheid]))
            .Where(g => g.Count() > 1)
            .SelectMany(g => g);
        foreach (var rij in dubbel)
        {
            rij.Verwerp();
            _bevindingen.Add(Bevinding.Bij(rij.Nummer, 0, "R204"));
        }
    }

    private static bool HeeftNamen(Rijbouw rij) => rij[Kolom.Aanbieder].Length > 0 && rij[Kolom.Locatie].Length > 0;

    private static (string, string, string) Sleutel(Rijbouw rij) =>
        rij[Kolom.Eenheidcode] is { Length: > 0 } eenheidcode ? (eenheidcode, "", "")
        : rij[Kolom.Locatiecode] is { Length: > 0 } locatiecode ? (locatiecode, "", Vouwen.Tekst(rij[Kolom.Eenheid]))
        : (Vouwen.Tekst(rij[Kolom.Aanbieder]), Vouwen.Tekst(rij[Kolom.Locatie]), Vouwen.Tekst(rij[Kolom.Eenheid]));
}
