using System.Globalization;
using System.Text.Json;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Excel.Vergelijken;
using Regiotafel.Portfolio.Locaties;

namespace Regiotafel.Portfolio.Excel.Invoer;

/// <summary>Puts values of a file into the entities: a field per column, and the lists as a whole.</summary>
/// <param name="na">The value that each column has after the change.</param>
internal sealed class Veldzetter(Func<Kolom, string> na, DateOnly vandaag, bool zietAlles)
{
    public static void Zet(Locatie locatie, Kolom kolom, string waarde)
    {
        var tekst = waarde.Length == 0 ? null : waarde;
        switch (kolom)
        {
            case Kolom.Locatie:
                locatie.Naam = waarde;
                break;
            case Kolom.Adres:
                locatie.Adres = tekst;
                break;
            case Kolom.Postcode:
                locatie.Postcode = tekst;
                break;
            case Kolom.Plaats:
                locatie.Plaats = tekst;
                break;
            case Kolom.Gemeente:
                locatie.Gemeente = tekst;
                break;
            case Kolom.Contact:
                locatie.Contact = tekst;
                break;
            case Kolom.Telefoon:
                locatie.Telefoon = tekst;
                break;
            case Kolom.Email:
                locatie.Email = tekst;
                break;
            default:
                break;
        }
    }

    /// <summary>All columns of the unit but its total, which the store must see in its own order.</summary>
    public void Zet(Eenheid eenheid)
    {
        eenheid.Naam = na(Kolom.Eenheid);
        eenheid.Ggz = Getal(Kolom.Ggz);
        eenheid.LeeftijdMin = Getal(Kolom.LeeftijdVanaf);
        eenheid.LeeftijdMax = Getal(Kolom.LeeftijdTotEnMet);
        eenheid.Geslacht = Enum.Parse<Geslacht>(na(Kolom.Geslacht), ignoreCase: true);
        eenheid.OpenVoor = na(Kolom.OpenVoor);
        eenheid.Opmerking = na(Kolom.Opmerking) is { Length: > 0 } tekst ? tekst : null;
        Gelijk(
            eenheid.Profielen,
            p => p.Code,
            Codes(Kolom.Profielen),
            code => new EenheidProfiel { EenheidId = eenheid.Id, Code = code }
        );
        Gelijk(
            eenheid.Leveringsvormen,
            l => l.Code,
            Codes(Kolom.Leveringsvorm),
            code => new EenheidLeveringsvorm { EenheidId = eenheid.Id, Code = code }
        );
        ZetFinanciering(eenheid);
        ZetFeiten(
            eenheid,
            FeitSoort.Contraindicatie,
            Kolom.Contra,
            FeitWaarde.SluitUit,
            Kolom.InOverleg,
            FeitWaarde.InOverleg
        );
        ZetFeiten(
            eenheid,
            FeitSoort.Voorziening,
            Kolom.Voorzieningen,
            FeitWaarde.Ja,
            Kolom.NietAanwezig,
            FeitWaarde.Nee
        );
    }

    /// <summary>Unknown columns: those of the file replace theirs, the others stay.</summary>
    public static void ZetExtra(Eenheid eenheid, IEnumerable<Wijziging> wijzigingen)
    {
        var extra = Stand.LeesExtra(eenheid.Extra).ToList();
        foreach (var wijziging in wijzigingen.Where(w => w.Kolom is null))
        {
            var plek = extra.FindIndex(e => e.Kop == wijziging.Kop);
            if (plek < 0)
            {
                extra.Add(new(wijziging.Kop, wijziging.Nieuw));
            }
            else
            {
                extra[plek] = new(wijziging.Kop, wijziging.Nieuw);
            }
        }

        extra.RemoveAll(e => e.Waarde.Length == 0);
        eenheid.Extra = JsonSerializer.Serialize(
            extra.DistinctBy(e => e.Kop).ToDictionary(e => e.Kop, e => e.Waarde, StringComparer.Ordinal)
        );
    }

    private int? Getal(Kolom kolom) =>
        na(kolom) is { Length: > 0 } tekst ? int.Parse(tekst, CultureInfo.InvariantCulture) : null;

    private string[] Codes(Kolom kolom) => na(kolom).Split('|', StringSplitOptions.RemoveEmptyEntries);

    private void ZetFinanciering(Eenheid eenheid)
    {
        foreach (var basis in Enum.GetValues<Financieringsbasis>())
        {
            var waarde = na(Enum.Parse<Kolom>(basis.ToString()));
            var bestaand = eenheid.Financiering.Find(f => f.Basis == basis);
            if (waarde.Length == 0 && bestaand is not null)
            {
                eenheid.Financiering.Remove(bestaand);
            }
            else if (waarde.Length > 0 && bestaand is null)
            {
                eenheid.Financiering.Add(
                    new()
                    {
                        EenheidId = eenheid.Id,
                        Basis = basis,
                        Waarde = waarde == "ja",
                    }
                );
            }
            else if (bestaand is not null)
            {
                bestaand.Waarde = waarde == "ja";
            }
        }
    }

    private void ZetFeiten(
        Eenheid eenheid,
        FeitSoort soort,
        Kolom eerste,
        FeitWaarde eersteWaarde,
        Kolom tweede,
        FeitWaarde tweedeWaarde
    )
    {
        var gewenst = Codes(tweede).ToDictionary(c => c, _ => tweedeWaarde, StringComparer.Ordinal);
        foreach (var code in Codes(eerste))
        {
            gewenst[code] = eersteWaarde;
        }

        // A fact that this person cannot see is not in the file and stays.
        eenheid.Feiten.RemoveAll(f =>
            f.Soort == soort
            && !gewenst.ContainsKey(f.Code)
            && (f.Waarde == eersteWaarde || f.Waarde == tweedeWaarde)
            && (zietAlles || f.Zichtbaar == Zichtbaar.Regio)
        );
        foreach (var (code, waarde) in gewenst)
        {
            var feit = eenheid.Feiten.Find(f => f.Soort == soort && f.Code == code);
            if (feit is null)
            {
                eenheid.Feiten.Add(
                    new()
                    {
                        EenheidId = eenheid.Id,
                        Soort = soort,
                        Code = code,
                        Waarde = waarde,
                        Bron = FeitBron.Import,
                        Datum = vandaag,
                    }
                );
            }
            else if (feit.Waarde != waarde)
            {
                (feit.Waarde, feit.Bron, feit.Datum) = (waarde, FeitBron.Import, vandaag);
            }
        }
    }

    private static void Gelijk<T>(List<T> delen, Func<T, string> code, string[] gewenst, Func<string, T> maak)
    {
        delen.RemoveAll(d => !gewenst.Contains(code(d), StringComparer.Ordinal));
        delen.AddRange(gewenst.Except(delen.Select(code), StringComparer.Ordinal).Select(maak));
    }
}
