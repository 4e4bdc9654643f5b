using Regiotafel.Kern.Codelijsten;
using Regiotafel.Portfolio.Criteria;

namespace Regiotafel.Portfolio.Eenheden;

/// <summary>
/// Lays the form of a unit into the unit, but its total. Only codes of the lists are taken over. A fact keeps its source and date while its value does not change.
/// </summary>
internal sealed class Eenheidzetter(EenheidInvoer invoer, DateOnly vandaag)
{
    public void Zet(Eenheid eenheid)
    {
        eenheid.Naam = invoer.Naam!.Trim();
        eenheid.Soort = invoer.Soort!.Value;
        eenheid.Ggz = invoer.Ggz;
        (eenheid.LeeftijdMin, eenheid.LeeftijdMax) = (invoer.LeeftijdMin, invoer.LeeftijdMax);
        eenheid.Geslacht = invoer.Geslacht!.Value;
        eenheid.OpenVoor = invoer.OpenVoor;
        eenheid.Halfwaardetijd = invoer.Halfwaardetijd!.Value;
        eenheid.Opmerking = string.IsNullOrWhiteSpace(invoer.Opmerking) ? null : invoer.Opmerking.Trim();
        eenheid.BeeindigdOp = invoer.BeeindigdOp;
        ZetFinanciering(eenheid);
        Gelijk(
            eenheid.Profielen,
            p => p.Code,
            invoer.Profielen.Where(c => Zorgprofiel.Van(c, vandaag) is not null),
            c => new EenheidProfiel { EenheidId = eenheid.Id, Code = c }
        );
        Gelijk(
            eenheid.Leveringsvormen,
            l => l.Code,
            invoer.Leveringsvormen.Where(c => Leveringsvorm.Van(c, vandaag) is not null),
            c => new EenheidLeveringsvorm { EenheidId = eenheid.Id, Code = c }
        );
        foreach (var v in Voorziening.Lijst.GeldigOp(vandaag))
        {
            ZetFeit(eenheid, FeitSoort.Voorziening, v.Code, invoer.Voorzieningen.GetValueOrDefault(v.Code));
        }
        foreach (var k in Kenmerk.Lijst.GeldigOp(vandaag))
        {
            ZetFeit(eenheid, FeitSoort.Contraindicatie, k.Code, invoer.Kenmerken.GetValueOrDefault(k.Code));
        }
    }

    private void ZetFinanciering(Eenheid eenheid)
    {
        foreach (var basis in Enum.GetValues<Financieringsbasis>())
        {
            var gekozen = invoer.Financiering.GetValueOrDefault(basis.ToString());
            var tot = invoer.ContractTot.GetValueOrDefault(basis.ToString());
            var was = eenheid.Financiering.FirstOrDefault(f => f.Basis == basis);
            if (was is not null && gekozen is ("ja" or "nee"))
            {
                (was.Waarde, was.ContractTot) = (gekozen == "ja", tot);
            }
            else if (was is not null)
            {
                eenheid.Financiering.Remove(was);
            }
            else if (gekozen is "ja" or "nee")
            {
                eenheid.Financiering.Add(
                    new EenheidFinanciering
                    {
                        EenheidId = eenheid.Id,
                        Basis = basis,
                        Waarde = gekozen == "ja",
                        ContractTot = tot,
                    }
                );
            }
        }
    }

    private void ZetFeit(Eenheid eenheid, FeitSoort soort, string code, string? gekozen)
    {
        var was = eenheid.Feiten.FirstOrDefault(f => f.Soort == soort && f.Code == code);
        if (!Enum.TryParse<FeitWaarde>(gekozen, out var waarde) || !Hoort(soort, waarde))
        {
            if (was is not null)
            {
                eenheid.Feiten.Remove(was);
            }
            return;
        }
        var zichtbaar =
            soort == FeitSoort.Contraindicatie && invoer.AlleenToets.Contains(code)
                ? Zichtbaar.AlleenToets
                : Zichtbaar.Regio;
        if (was is null)
        {
            eenheid.Feiten.Add(
                new EenheidFeit
                {
                    EenheidId = eenheid.Id,
                    Soort = soort,
                    Code = code,
                    Waarde = waarde,
                    Bron = FeitBron.Invoer,
                    Datum = vandaag,
                    Zichtbaar = zichtbaar,
                }
            );
            return;
        }
        if (was.Waarde != waarde)
        {
            (was.Waarde, was.Bron, was.Datum) = (waarde, FeitBron.Invoer, vandaag);
        }
        was.Zichtbaar = zichtbaar;
    }

    private static bool Hoort(FeitSoort soort, FeitWaarde waarde) =>
        (soort == FeitSoort.Voorziening) == (waarde is FeitWaarde.Ja or FeitWaarde.Nee);

    private static void Gelijk<T>(List<T> lijst, Func<T, string> code, IEnumerable<string> codes, Func<string, T> maak)
    {
        var wens = codes.ToHashSet(StringComparer.Ordinal);
        lijst.RemoveAll(x => !wens.Contains(code(x)));
        lijst.AddRange(wens.Except(lijst.Select(code)).Order(StringComparer.Ordinal).Select(maak));
    }
}
